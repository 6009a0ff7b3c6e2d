// rebound servers

import type { ServerView } from "../../../engine/index.ts";
import { date, duration, percent, table } from "../table.ts";
import { countOf, exits, textOf as optionOf, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound servers [--reason REASON] [--limit N] [--json]
rebound servers SERVER [--json]

Lists the servers that refused mail for reasons of their own: how often, since when, which domains and how many people
are affected, and how long it took them. With a SERVER also what trying again was worth, by the number of the try.

  --reason REASON   such as mail-system-full`;

export const servers: Verb = {
  name: "servers",
  summary: "list the servers that are often full or down, and for how long",
  help,
  options: { reason: { type: "string" }, limit: { type: "string" } },
  run: ({ positionals: [name], values, program, terminal, json }) =>
    withEngine(program, async ({ views }) => {
      if (name === undefined) {
        const reason = optionOf(values, "reason");
        const rows = await views.servers({ limit: countOf(values, "limit", { usual: 50, most: 1000 }), ...(reason !== undefined && { reason }) });
        if (json) for (const row of rows) terminal.value(row);
        else
          terminal.line(
            table(
              ["server", "in trouble since", "refusals", "people", "domains", "incidents", "median", "p90"],
              rows.map((row) => [row.server, date(row.running?.beganAt), row.refusals, row.affected, row.domains.join(" "), row.incidents.length, duration(row.resolution.medianMs), duration(row.resolution.p90Ms)]),
            ),
          );
        return exits.ok;
      }
      const server = await views.server(name);
      if (!server) {
        terminal.note(`Cannot find server: "${name}" is not known, wanted one that \`rebound servers\` lists`);
        return exits.data;
      }
      if (json) terminal.value(server);
      else terminal.line(textOf(server));
      return exits.ok;
    }),
};

function textOf(server: ServerView): string {
  const { running, resolution } = server;
  return [
    `${server.server}: ${running ? `in trouble since ${date(running.beganAt)} (${running.reason})` : "well"}`,
    `${server.refusals} refusals; ${server.affected} people affected now; domains ${server.domains.join(", ")}`,
    ...(server.advice === undefined ? [] : ["Send it less while this lasts."]),
    `Resolution time of ${resolution.closed} incidents: median ${duration(resolution.medianMs) || "-"}, p90 ${duration(resolution.p90Ms) || "-"}; within 24 h ${percent(resolution.within24h) || "-"}, 48 h ${percent(resolution.within48h) || "-"}, 1 week ${percent(resolution.within1w) || "-"}`,
    "",
    table(["try", "accepted", "refused", "success"], server.retries.byAttempt.map((row) => [row.attempt, row.accepted, row.refused, percent(row.rate)])),
    "",
    table(["began", "took", "reason", "refusals", "people"], server.incidents.map((row) => [date(row.beganAt), row.closedAt === undefined ? "running" : duration(row.closedAt - row.beganAt), row.reason, row.refusals, row.recipients])),
  ].join("\n");
}
