// Tells how people stand after something was done by hand.

import type { RecipientSummary } from "../../engine/index.ts";
import { printList } from "./print/list.ts";
import { count, dateCell } from "./print/words.ts";
import type { Call } from "./verb.ts";

/** More than these are counted, not listed. */
const MOST_LISTED = 50;

/** @param done such as "paused" */
export function tellStandings(call: Call, people: readonly RecipientSummary[], done: string): void {
  if (!call.json && people.length > MOST_LISTED) return call.terminal.line(`${count(people.length, "recipient")} ${done}.`);
  printList(call, people, {
    heads: ["recipient", "standing", "until (UTC)", "reason"],
    cells: (one) => [one.mailbox, one.standing, dateCell(one.until), one.reason ?? ""],
    nothing: `Nobody was ${done}.`,
  });
}
