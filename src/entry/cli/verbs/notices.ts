// rebound notices

import type { NoticeView } from "../../../engine/index.ts";
import { exits } from "../exits.ts";
import { firstRows } from "../pages.ts";
import { faultyFields, writeFaults } from "../print/faults.ts";
import { printList } from "../print/list.ts";
import { table } from "../print/table.ts";
import { date, dateCell } from "../print/words.ts";
import { countOf, textOf, wordOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound notices [--state STATE] [--source SOURCE] [--limit N] [--json]
rebound notices ID [--raw] [--json]

Lists what came in, newest first, with what is wrong with it. With an ID: that
one, its faults, and what followed from it.

  --state STATE      kept, worked, unreadable, or failed
  --source SOURCE    such as mail or smtp
  --limit N          50 where nothing is said
  --raw              the bytes as they came

Examples:
  rebound notices --state unreadable
  rebound notices 01m8588dmx0p14fn5g02pcp224 --raw > bounce.eml`;

export const notices: Verb = {
  name: "notices",
  summary: "list what came in, with its faults",
  help,
  options: { state: { type: "string" }, source: { type: "string" }, limit: { type: "string" }, raw: { type: "boolean" } },
  most: 1,
  run: (call) => (call.positionals[0] === undefined ? list(call) : tell(call, call.positionals[0])),
};

async function list(call: Call): Promise<number> {
  const state = wordOf(call.values, "state", ["kept", "worked", "unreadable", "failed"]);
  const source = textOf(call.values, "source");
  const limit = countOf(call.values, "limit", { usual: 50, most: 1_000_000 });
  const filter = { ...(state && { state }), ...(source !== undefined && { source }) };
  return lookInto(call, async ({ views }) => {
    const { rows, hasMore } = await firstRows((request) => views.notices({ ...filter, ...request }), limit);
    printList(call, rows, {
      heads: ["id", "came (UTC)", "source", "state", "reports", "bytes", "faults"],
      cells: (row) => [row.id, dateCell(row.receivedAt), row.source, row.state, row.reports, row.sizeBytes, faultyFields(row.faults).join(" ")],
      nothing: Object.keys(filter).length === 0 ? "Nothing has come in yet." : "Nothing that fits has come in.",
      more: hasMore ? `There are more than these ${limit}; --limit shows them.` : undefined,
    });
    return exits.ok;
  });
}

function tell(call: Call, id: string): Promise<number> {
  return lookInto(call, async ({ views }) => {
    const notice = await views.notice(id);
    if (!notice) {
      call.terminal.note(`Cannot find notice: there is none of id "${id}", wanted one that \`rebound notices\` lists`);
      return exits.data;
    }
    const { body, ...rest } = notice;
    if (call.values["raw"] === true) call.terminal.bytes(body);
    else if (call.json) call.terminal.value(rest);
    else call.terminal.line(textOfNotice(notice, call.terminal.columns));
    return exits.ok;
  });
}

function textOfNotice({ id, state, source, receivedAt, sizeBytes, faults, decisions }: NoticeView, columns: number | undefined): string {
  return [
    `${id}: ${state}, from ${source}, came ${date(receivedAt)}, ${sizeBytes} bytes`,
    ...(faults.length > 0 ? ["Faults", ...writeFaults(faults)] : []),
    "",
    decisions.length === 0
      ? "Nothing has followed from it."
      : table(["recipient", "decision", "why", "reason", "rule"], decisions.map((one) => [one.mailbox, one.kind, one.why, one.reason ?? "", one.rule ?? ""]), columns),
  ].join("\n");
}
