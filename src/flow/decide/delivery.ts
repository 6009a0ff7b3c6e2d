// One recipient of one message, from hand-in to its end.

import type { Reason } from "../classify/index.ts";

/** Marketing mail stops at a pause first; transactional mail goes on unless the policy says otherwise. */
export type Stream = "marketing" | "transactional";

/**
 * States of a delivery.    state       dueAt   endedAt
 *   D1  waiting            waiting       +        -      an attempt is scheduled, or advised where nobody can send again
 *   D2  relayed            relayed       -        -      a relay, a list or the application has it, and a report may yet come
 *   D3  delivered          delivered     -        +
 *   D4  failed             failed        -        +      refused for good, or the schedule is spent
 *   D5  dropped            dropped       -        +      no longer useful or wanted, or the recipient is suppressed
 *
 * D1 -> D1 refused and tried again; D1, D2 -> all others; D4, D5 -> D3 when a report of delivery comes late.
 * Nothing leads out of D3: a deferral that arrives after the delivery changes nothing, and a server that takes a mail
 * first and says after that there is no such mailbox has the recipient suppressed, not the delivery undone.
 */
export type DeliveryState = "waiting" | "relayed" | "delivered" | "failed" | "dropped";

export interface Delivery {
  /** RFC 3461 §4.4; for a message that was never handed in, whatever named it: its Message-ID, or "". */
  readonly envelopeId: string;
  /** As `mailboxKey()` writes it. */
  readonly mailbox: string;
  readonly state: DeliveryState;
  readonly stream: Stream;
  /** Who can send again; absent where nobody can, and retries are only advised. */
  readonly outlet?: string;
  /** Retries that have been answered, 0 after the first refusal. */
  readonly retries: number;
  readonly handedInAt: number;
  readonly usefulUntil?: number;
  readonly firstRefusedAt?: number;
  readonly lastRefusedAt?: number;
  readonly lastReason?: Reason;
  readonly server?: string;
  readonly dueAt?: number;
  readonly endedAt?: number;
  /** It may have been sent twice: a crash or a silence came between the server's 250 and our commit. */
  readonly uncertain: boolean;
}

export function newDelivery(envelopeId: string, mailbox: string, now: number): Delivery {
  return { envelopeId, mailbox, state: "waiting", stream: "marketing", retries: 0, handedInAt: now, uncertain: false };
}

/** The number of the attempt that is outstanding: 0 for the first try, 1 for the first retry. */
export function outstandingAttempt({ firstRefusedAt, retries }: Delivery): number {
  return firstRefusedAt === undefined ? 0 : retries + 1;
}
