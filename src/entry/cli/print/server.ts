// What is known of one server: its trouble, how long such trouble took, what trying again was worth.

import type { ServerView } from "../../../engine/index.ts";
import { table } from "./table.ts";
import { count, date, dateCell, duration, named, percent } from "./words.ts";

/** @param columns of the terminal; undefined where nobody looks on */
export function writeServer(server: ServerView, columns: number | undefined): string {
  const { running, retries, incidents } = server;
  const blocks = [
    [
      `${server.server}: ${running ? `in trouble since ${date(running.beganAt)} (${running.reason})` : "well"}`,
      `${count(server.refusals, "refusal")}, ${count(server.affected, "person", "people")} affected now, ${server.domains.length === 1 ? "domain" : "domains"} ${named(server.domains, 10)}`,
      ...server.reasons.map(({ reason, refusals }) => `  ${refusals} × ${reason}`),
      ...(server.advice === undefined ? [] : ["Send it less while this lasts."]),
      resolutionOf(server),
    ].join("\n"),
    retries.byAttempt.length === 0
      ? "No mail to it has been tried again yet."
      : table(["try", "accepted", "refused", "success"], retries.byAttempt.map((row) => [row.attempt, row.accepted, row.refused, percent(row.rate)]), columns),
    incidents.length === 0
      ? "It has had no incident."
      : table(
          ["began (UTC)", "took", "reason", "refusals", "people"],
          incidents.map((row) => [dateCell(row.beganAt), row.closedAt === undefined ? "running" : duration(row.closedAt - row.beganAt), row.reason, row.refusals, row.recipients]),
          columns,
        ),
  ];
  return blocks.join("\n\n");
}

function resolutionOf({ resolution }: ServerView): string {
  const { closed, medianMs, p90Ms, within24h, within48h, within1w } = resolution;
  if (closed === 0) return "No incident of it is over yet, so nobody knows how long it takes.";
  const shares = [`${percent(within24h)} within 24 h`, `${percent(within48h)} within 48 h`, `${percent(within1w)} within 1 week`];
  return `${count(closed, "incident")} over: median ${duration(medianMs)}, p90 ${duration(p90Ms)}; ${shares.join(", ")}`;
}
