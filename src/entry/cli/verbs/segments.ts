// rebound segments

import { stringify } from "csv-stringify/sync";
import type { RecipientSummary, Views } from "../../../engine/index.ts";
import type { RecipientFilter } from "../../../store/index.ts";
import { filterHelp, filterOptions, readFilter } from "../filters.ts";
import { firstRows, rowsOf } from "../pages.ts";
import { printList } from "../print/list.ts";
import { reasonCell, standingOf, untilCell } from "../print/standing.ts";
import type { Cell } from "../print/table.ts";
import { count, dateCell } from "../print/words.ts";
import { wordOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound segments [FILTERS] [--format table|csv|ndjson]

Lists or exports the people whom something concerns, such as those behind a full
server, as of now. As CSV or NDJSON it is whole, and serves as an exclusion list
in a campaign. Without a filter: all who are affected by anything.

${filterHelp}
  --format FORMAT    table (the default), csv, or ndjson (also --json)

Example:
  rebound segments --reason mail-system-full --format csv > exclude.csv`;

/** People in a table; a longer list is for programs. */
const MOST_IN_TABLE = 1000;

export const segments: Verb = {
  name: "segments",
  summary: "list or export the people whom something concerns",
  help,
  options: { ...filterOptions, format: { type: "string" } },
  most: 0,
  async run(call) {
    const given = readFilter(call.values);
    // As in the API: who is well is in no segment, unless that is asked for.
    const filter = { state: "affected" as const, ...given };
    const format = call.json ? "ndjson" : (wordOf(call.values, "format", ["table", "csv", "ndjson"]) ?? "table");
    await lookInto(call, ({ views }) => ways[format](call, views, filter));
  },
};

type Way = (call: Call, views: Views, filter: RecipientFilter) => Promise<void>;

const ways: Readonly<Record<"table" | "csv" | "ndjson", Way>> = {
  async table(call, views, filter) {
    const { rows, hasMore } = await firstRows((request) => views.recipients({ ...filter, ...request }), MOST_IN_TABLE);
    const all = hasMore ? await views.countRecipients(filter) : rows.length;
    printList(call, rows, {
      heads: ["recipient", "standing", "reason", "server", "since (UTC)", "until (UTC)", "retries", "contacts"],
      cells: cellsOf,
      nothing: "Nobody is affected.",
      more: hasMore ? `${count(all, "person", "people")}; these are the first ${MOST_IN_TABLE}, --format csv has all.` : undefined,
    });
    if (!hasMore && rows.length > 0) call.terminal.note(`${count(all, "person", "people")}.`);
  },
  async csv({ terminal }, views, filter) {
    terminal.line(stringify([Object.keys(columns)]).trimEnd());
    // A cell that begins like a formula would be run by spreadsheets; addresses come from outside.
    for await (const row of peopleIn(views, filter)) terminal.line(stringify([Object.values(columns).map((pick) => pick(row))], { escape_formulas: true }).trimEnd());
  },
  async ndjson({ terminal }, views, filter) {
    for await (const row of peopleIn(views, filter)) terminal.value(row);
  },
};

function peopleIn(views: Views, filter: RecipientFilter): AsyncGenerator<RecipientSummary> {
  return rowsOf((request) => views.recipients({ ...filter, ...request }));
}

function cellsOf(row: RecipientSummary): readonly Cell[] {
  return [
    row.mailbox,
    standingOf(row),
    reasonCell(row),
    row.troubleServer ?? "",
    dateCell(sinceOf(row)),
    untilCell(row),
    row.retries,
    contactsOf(row),
  ];
}

/** The same as in the CSV of the API. */
const columns: Readonly<Record<string, (row: RecipientSummary) => Cell | undefined>> = {
  mailbox: (row) => row.mailbox,
  standing: (row) => row.standing,
  reason: (row) => row.reason ?? row.troubleReason,
  server: (row) => row.troubleServer,
  since: (row) => instant(sinceOf(row)),
  until: (row) => instant(row.until ?? row.waitUntil),
  retries: (row) => row.retries,
  lastRefusedAt: (row) => instant(row.lastRefusedAt),
  lastDeliveredAt: (row) => instant(row.lastDeliveredAt),
  contacts: contactsOf,
};

function sinceOf({ standing, standingSince, troubleSince }: RecipientSummary): number | undefined {
  return standing === "active" ? troubleSince : standingSince;
}

function contactsOf({ contacts }: RecipientSummary): string {
  return contacts.map(({ kind, value }) => `${kind}:${value}`).join("; ");
}

function instant(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
