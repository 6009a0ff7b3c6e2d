// rebound attempts

import { firstRows } from "../pages.ts";
import { printList } from "../print/list.ts";
import { dateCell } from "../print/words.ts";
import { countOf, mailboxOf } from "../read-options.ts";
import type { Verb } from "../verb.ts";
import { lookInto } from "../with-engine.ts";

const help = `rebound attempts [--recipient RECIPIENT] [--limit N] [--json]

Lists what is scheduled to be sent, soonest first: when, to whom, which try it
is (0 is the first, 1 the first retry), by which way, and what stands in its way
where no outlet can send it.

  --recipient RECIPIENT  only to this one
  --limit N              50 where nothing is said

Example:
  rebound attempts --recipient ada@example.com`;

export const attempts: Verb = {
  name: "attempts",
  summary: "list what is scheduled to be sent, and when",
  help,
  options: { recipient: { type: "string" }, limit: { type: "string" } },
  most: 0,
  async run(call) {
    const limit = countOf(call.values, "limit", { usual: 50, most: 1_000_000 });
    const mailbox = mailboxOf(call.values, "recipient");
    await lookInto(call, async ({ views }) => {
      const { rows, hasMore } = await firstRows((request) => views.attempts({ ...request, ...(mailbox !== undefined && { mailbox }) }), limit);
      printList(call, rows, {
        heads: ["due (UTC)", "recipient", "try", "outlet", "message", ""],
        cells: (row) => [dateCell(row.dueAt), row.mailbox, row.number, row.outlet, row.envelopeId, row.claimedBy === undefined ? (row.obstacle ?? "") : "under way"],
        nothing: mailbox === undefined ? "Nothing is scheduled to be sent." : `Nothing is scheduled to be sent to ${mailbox}.`,
        more: hasMore ? `There are more than these ${limit}; --limit shows them.` : undefined,
      });
    });
  },
};
