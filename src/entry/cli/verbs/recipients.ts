// rebound recipients

import type { RecipientView } from "../../../engine/index.ts";
import { filterHelp, filterOptions, readFilter } from "../filters.ts";
import { rowsOf } from "../pages.ts";
import { date, table } from "../table.ts";
import { countOf, exits, type Verb } from "../verb.ts";
import { withEngine } from "../with-engine.ts";

const help = `rebound recipients [FILTERS] [--limit N] [--json]
rebound recipients RECIPIENT [--json]

Lists people and how they stand; with a RECIPIENT tells that one's whole story: what happened, why, what comes next and when.

${filterHelp}`;

export const recipients: Verb = {
  name: "recipients",
  summary: "list people and how they stand, or tell one's whole story",
  help,
  options: { ...filterOptions, limit: { type: "string" } },
  run: ({ positionals: [mailbox], values, program, terminal, json }) =>
    withEngine(program, async ({ views }) => {
      if (mailbox === undefined) {
        const filter = readFilter(values);
        const rows = await Array.fromAsync(rowsOf((request) => views.recipients({ ...filter, ...request }), countOf(values, "limit", { usual: 50, most: 1_000_000 })));
        if (json) for (const row of rows) terminal.value(row);
        else terminal.line(table(["recipient", "standing", "until", "reason", "server", "retries"], rows.map((row) => [row.mailbox, row.standing, date(row.until), row.reason ?? row.troubleReason ?? "", row.troubleServer ?? "", row.retries])));
        return exits.ok;
      }
      const story = await views.recipient(mailbox);
      if (!story) {
        terminal.note(`Cannot find recipient: "${mailbox}" is not known, wanted one that a message or a bounce has named`);
        return exits.data;
      }
      if (json) terminal.value(story);
      else terminal.line(textOf(story));
      return exits.ok;
    }),
};

function textOf(story: RecipientView): string {
  const { deliveries, decisions } = story;
  return [
    `${story.mailbox}: ${story.standing}${story.until === undefined ? "" : ` until ${date(story.until)}`}${story.reason === undefined ? "" : `, ${story.reason}`}`,
    `retries ${story.retries}, last delivered ${date(story.lastDeliveredAt) || "never"}, last refused ${date(story.lastRefusedAt) || "never"}`,
    ...story.contacts.map(({ kind, value }) => `${kind}: ${value}`),
    "",
    table(
      ["message", "state", "retries", "next try", "server", "reason", ""],
      deliveries.map((one) => [one.envelopeId || "(not named)", one.state, one.retries, date(one.dueAt), one.server ?? "", one.lastReason ?? "", one.uncertain ? "uncertain: may have been sent twice" : ""]),
    ),
    "",
    table(
      ["when", "decision", "why", "reason", "rule", "said"],
      decisions.map((one) => [date(one.at), one.kind, one.why, one.reason ?? "", one.rule ?? "", one.said ?? ""]),
    ),
  ].join("\n");
}
