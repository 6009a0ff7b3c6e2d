// rebound segments

import { stringify } from "csv-stringify/sync";
import type { RecipientSummary } from "../../../engine/index.ts";
import { filterHelp, filterOptions, readFilter } from "../filters.ts";
import { rowsOf } from "../pages.ts";
import { date, table } from "../table.ts";
import { exits, wordOf, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound segments [FILTERS] [--format table|csv|ndjson]

Lists or exports the people whom something concerns, such as those behind a full server; the list is as of now.
As CSV or NDJSON it serves as an exclusion list in a campaign. Without a filter: all who are affected by anything.

${filterHelp}
  --format FORMAT    table (the default), csv, or ndjson (also --json)

Example:
  rebound segments --reason mail-system-full --format csv > behind-full-servers.csv`;

export const segments: Verb = {
  name: "segments",
  summary: "list or export the people whom something concerns",
  help,
  options: { ...filterOptions, format: { type: "string" } },
  run: ({ values, program, terminal, json }) =>
    withEngine(program, async ({ views }) => {
      const given = readFilter(values);
      const filter = Object.keys(given).length === 0 ? ({ state: "affected" } as const) : given;
      const format = json ? "ndjson" : (wordOf(values, "format", ["table", "csv", "ndjson"]) ?? "table");
      const people = rowsOf((request) => views.recipients({ ...filter, ...request }));
      if (format === "table") {
        const rows = await Array.fromAsync(people);
        terminal.line(table(columns, rows.map((row) => cellsOf(row))));
        terminal.note(`${rows.length} people`);
        return exits.ok;
      }
      if (format === "csv") terminal.line(stringify([columns]).trimEnd());
      for await (const row of people) {
        if (format === "csv") terminal.line(stringify([cellsOf(row)], { escape_formulas: true }).trimEnd());
        else terminal.value(row);
      }
      return exits.ok;
    }),
};

const columns = ["recipient", "domain", "standing", "reason", "server", "since", "until", "retries", "contacts"];

function cellsOf(row: RecipientSummary): readonly (string | number)[] {
  const isActive = row.standing === "active";
  return [
    row.mailbox,
    row.domain,
    isActive && row.waitUntil !== undefined ? "waiting" : row.standing,
    (isActive ? row.troubleReason : row.reason) ?? "",
    row.troubleServer ?? "",
    date(isActive ? row.troubleSince : row.standingSince),
    date(row.until ?? row.waitUntil),
    row.retries,
    row.contacts.map(({ kind, value }) => `${kind}:${value}`).join(" "),
  ];
}
