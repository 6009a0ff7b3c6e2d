// rebound attempts

import { rowsOf } from "../pages.ts";
import { date, table } from "../table.ts";
import { countOf, textOf, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound attempts [--recipient RECIPIENT] [--limit N] [--json]

Lists what is scheduled to be sent, soonest first: for whom, the how-manieth try, when, by which outlet.`;

export const attempts: Verb = {
  name: "attempts",
  summary: "list what is scheduled to be sent, and when",
  help,
  options: { recipient: { type: "string" }, limit: { type: "string" } },
  run: ({ values, program, terminal, json }) =>
    withEngine(program, async ({ views }) => {
      const limit = countOf(values, "limit", { usual: 50, most: 1_000_000 });
      const recipient = textOf(values, "recipient");
      const fetch = (request: { limit: number; after?: string }) => views.attempts({ ...request, ...(recipient !== undefined && { mailbox: recipient }) });
      const rows = await Array.fromAsync(rowsOf(fetch, limit));
      if (json) for (const row of rows) terminal.value(row);
      else
        terminal.line(
          table(
            ["due", "recipient", "try", "outlet", "message", ""],
            rows.map(({ dueAt, mailbox, number, outlet, envelopeId, claimedBy }) => [date(dueAt), mailbox, number, outlet, envelopeId, claimedBy === undefined ? "" : "under way"]),
          ),
        );
    }),
};
