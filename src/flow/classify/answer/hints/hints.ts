// What a reply tells besides its reason: when to come again, whom to ask, where the recipient has gone.

import { readHelp, type Help } from "./help.ts";
import { readNewMailbox } from "./new-mailbox.ts";
import { readRetryAfter, type RetryAfter } from "./retry-after.ts";

export interface Hints {
  /** When the server wants to be asked again: a lower bound for the next try. */
  readonly retryAfter?: RetryAfter;
  readonly help?: Help;
  /** Where somebody who has moved is now, as it is written: RFC 5321 §3.4. */
  readonly newMailbox?: string;
}

/** Undefined where there are none. `text` is tidy (tidyFacts). */
export function readHints(text: string, hasMoved: boolean): Hints | undefined {
  const retryAfter = readRetryAfter(text);
  const newMailbox = hasMoved ? readNewMailbox(text) : undefined;
  const help = newMailbox === undefined ? readHelp(text) : undefined;
  if (!retryAfter && !help && newMailbox === undefined) return undefined;
  return { ...(retryAfter && { retryAfter }), ...(help && { help }), ...(newMailbox !== undefined && { newMailbox }) };
}
