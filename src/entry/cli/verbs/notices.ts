// rebound notices

import { rowsOf } from "../pages.ts";
import { date, table } from "../table.ts";
import { countOf, exits, textOf, wordOf, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound notices [--state kept|worked|unreadable|failed] [--source SOURCE] [--limit N] [--json]
rebound notices ID [--raw] [--json]

Lists what came in, newest first, with what is wrong with it. With an ID: that one, its faults, and what followed from it.

  --raw   the bytes as they came`;

export const notices: Verb = {
  name: "notices",
  summary: "list what came in, with its faults",
  help,
  options: { state: { type: "string" }, source: { type: "string" }, limit: { type: "string" }, raw: { type: "boolean" } },
  run: ({ positionals: [id], values, program, terminal, json }) =>
    withEngine(program, async ({ views }) => {
      if (id === undefined) {
        const state = wordOf(values, "state", ["kept", "worked", "unreadable", "failed"]);
        const source = textOf(values, "source");
        const filter = { ...(state && { state }), ...(source !== undefined && { source }) };
        const rows = await Array.fromAsync(rowsOf((request) => views.notices({ ...filter, ...request }), countOf(values, "limit", { usual: 50, most: 1_000_000 })));
        if (json) for (const row of rows) terminal.value(row);
        else terminal.line(table(["id", "came", "source", "state", "reports", "bytes", "faults"], rows.map((row) => [row.id, date(row.receivedAt), row.source, row.state, row.reports, row.sizeBytes, faultsOf(row.faults)])));
        return exits.ok;
      }
      const notice = await views.notice(id);
      if (!notice) {
        terminal.note(`Cannot find notice: there is none of id "${id}", wanted one that \`rebound notices\` lists`);
        return exits.data;
      }
      const { body, ...rest } = notice;
      if (values["raw"] === true) terminal.line(Buffer.from(body).toString("latin1"));
      else if (json) terminal.value(rest);
      else terminal.line([`${notice.id}: ${notice.state}, from ${notice.source}, came ${date(notice.receivedAt)}`, ...notice.faults.map(({ field, found, breaks }) => `  ${field} is "${found}", wanted as in ${breaks}`), table(["recipient", "decision", "why", "reason", "rule"], notice.decisions.map((one) => [one.mailbox, one.kind, one.why, one.reason ?? "", one.rule ?? ""]))].join("\n"));
      return exits.ok;
    }),
};

function faultsOf(faults: readonly { readonly field: string }[]): string {
  return faults.map(({ field }) => field).join(" ");
}
