// rebound recipients

import { exits } from "../exits.ts";
import { filterHelp, filterOptions, readFilter } from "../filters.ts";
import { firstRows } from "../pages.ts";
import { printList } from "../print/list.ts";
import { reasonCell, standingOf, untilCell } from "../print/standing.ts";
import { writeStory } from "../print/story.ts";
import { countOf } from "../read-options.ts";
import type { Call, Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound recipients [FILTERS] [--limit N] [--json]
rebound recipients RECIPIENT [--json]

Lists people and how they stand; with a RECIPIENT tells that one's whole story:
what happened, why, what comes next and when.

${filterHelp}
  --limit N          50 where nothing is said

Examples:
  rebound recipients --state paused
  rebound recipients ada@example.com`;

export const recipients: Verb = {
  name: "recipients",
  summary: "list people and how they stand, or tell one's whole story",
  help,
  options: { ...filterOptions, limit: { type: "string" } },
  most: 1,
  run: (call) => (call.positionals[0] === undefined ? list(call) : tell(call, call.positionals[0])),
};

async function list(call: Call): Promise<number> {
  const filter = readFilter(call.values);
  const limit = countOf(call.values, "limit", { usual: 50, most: 1_000_000 });
  return lookInto(call, async ({ views }) => {
    const { rows, hasMore } = await firstRows((request) => views.recipients({ ...filter, ...request }), limit);
    printList(call, rows, {
      heads: ["recipient", "standing", "until (UTC)", "reason", "server", "retries"],
      cells: (row) => [row.mailbox, standingOf(row), untilCell(row), reasonCell(row), row.troubleServer ?? "", row.retries],
      nothing: Object.keys(filter).length === 0 ? "Nobody is known yet." : "Nobody fits these filters.",
      more: hasMore ? `There are more than these ${limit}; --limit shows them.` : undefined,
    });
    return exits.ok;
  });
}

function tell({ terminal, json, ...call }: Call, mailbox: string): Promise<number> {
  return lookInto({ terminal, json, ...call }, async ({ views }) => {
    const story = await views.recipient(mailbox);
    if (!story) {
      terminal.note(`Cannot find recipient: "${mailbox}" is not known, wanted one that a message or a bounce has named`);
      return exits.data;
    }
    if (json) terminal.value(story);
    else terminal.line(writeStory(story, terminal.columns));
    return exits.ok;
  });
}
