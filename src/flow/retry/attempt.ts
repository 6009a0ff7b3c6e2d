// One scheduled try for one recipient of one message.

import { outstandingAttempt, type Delivery } from "../decide/index.ts";

/**
 * States of an attempt.          row   claimed_by   claimed_until             intent_at
 *   A1  waiting                   +        -            -                       - or +: an earlier try may have gone out
 *   A2  claimed                   +        +            when the lease is over  -
 *   A3  being sent                +        +            when the lease is over  +
 *   A4  answered                  -
 *
 * claimDue(): A1 and lapsed A2, A3 -> A2, A3. The outlet is about to send the last octet: A2 -> A3, committed.
 * Keeping the answer in a notice: A2, A3 -> A4, in one transaction. An outlet that could not try: A2, A3 -> A1, giveBack().
 * A report that moves the delivery meanwhile: all -> A1 or A4; whoever was at it has lost the claim.
 * A crash in A2 sends once more, and nothing has been sent yet; a crash in A3 may send twice, and the
 * attempt that follows is marked uncertain.
 */
export interface Attempt {
  readonly envelopeId: string;
  /** As `mailboxKey()` writes it. */
  readonly mailbox: string;
  /** 0 for the first try, 1 for the first retry. */
  readonly number: number;
  readonly dueAt: number;
  /** Name of the outlet that sends it. */
  readonly outlet: string;
}

export interface ClaimedAttempt extends Attempt {
  /** It was being sent by somebody who did not live to tell the answer. */
  readonly uncertain: boolean;
}

/** The attempt that a delivery waits for; undefined where it waits for none, or nobody can send it. */
export function attemptFor(delivery: Delivery): Attempt | undefined {
  const { envelopeId, mailbox, state, dueAt, outlet } = delivery;
  if (state !== "waiting" || dueAt === undefined || outlet === undefined) return undefined;
  return { envelopeId, mailbox, number: outstandingAttempt(delivery), dueAt, outlet };
}
