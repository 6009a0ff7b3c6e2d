// What is known of one server: its trouble, how long such trouble took, what trying again was worth.

import type { ServerSummary, ServerView, SuccessRow } from "../../../engine/index.ts";
import { table } from "./table.ts";
import { count, date, dateCell, duration, named, percent } from "./words.ts";

/** @param columns of the terminal; undefined where nobody looks on */
export function writeServer(server: ServerView, columns: number | undefined): string {
  const { retries, incidents } = server;
  const blocks = [
    [
      `${server.server}: ${stateInWords(server)}`,
      `${count(server.refusals, "refusal")}, ${count(server.affected, "person", "people")} affected now, ${server.domains.length === 1 ? "domain" : "domains"} ${named(server.domains, 10)}`,
      ...server.reasons.map(({ reason, refusals }) => `  ${refusals} × ${reason}`),
      ...(server.advice === undefined ? [] : ["Send it less while this lasts."]),
      resolutionOf(server),
    ].join("\n"),
    retries.byAttempt.length === 0
      ? "No mail to it has been tried again yet."
      : successTable("try", retries.byAttempt.map((row) => [row.attempt, row] as const), columns),
    ...(retries.byWaitingTime.length === 0 ? [] : [successTable("waited", retries.byWaitingTime.map((row) => [waitedInWords(row.waitedHours), row] as const), columns)]),
    incidents.length === 0
      ? "It has had no incident."
      : table(
          ["began (UTC)", "took", "reason", "refusals", "people"],
          incidents.map((row) => [dateCell(row.beganAt), tookInWords(row), row.reason, row.refusals, row.recipients]),
          columns,
        ),
  ];
  return blocks.join("\n\n");
}

/** In one word or two, for a list. */
export function stateOf({ running, suspected }: ServerSummary): string {
  if (running) return "in trouble";
  return suspected ? "suspected" : "well";
}

function stateInWords({ running, suspected }: ServerView): string {
  if (running) return `in trouble since ${date(running.beganAt)} (${running.reason})`;
  return suspected ? `suspected since ${date(suspected.beganAt)} (${suspected.reason}): it has refused one person so far` : "well";
}

function tookInWords({ beganAt, openedAt, closedAt }: ServerView["incidents"][number]): string {
  if (closedAt !== undefined) return duration(closedAt - beganAt);
  return openedAt === undefined ? "suspected" : "running";
}

const MORE_THAN_A_WEEK = 999;

function waitedInWords(hours: number): string {
  return hours === MORE_THAN_A_WEEK ? "more than a week" : `up to ${duration(hours * 3_600_000)}`;
}

function successTable(head: string, rows: readonly (readonly [what: string | number, row: SuccessRow])[], columns: number | undefined): string {
  return table([head, "accepted", "refused", "success"], rows.map(([what, row]) => [what, row.accepted, row.refused, percent(row.rate)]), columns);
}

function resolutionOf({ resolution }: ServerView): string {
  const { closed, medianMs, p90Ms, within24h, within48h, within1w } = resolution;
  if (closed === 0) return "No incident of it is over yet, so nobody knows how long it takes.";
  const shares = [`${percent(within24h)} within 24 h`, `${percent(within48h)} within 48 h`, `${percent(within1w)} within 1 week`];
  return `${count(closed, "incident")} over: median ${duration(medianMs)}, p90 ${duration(p90Ms)}; ${shares.join(", ")}`;
}
