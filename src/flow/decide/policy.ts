// What the operator wants done for each reason: the schedule, its end, and what follows after it.

import type { Reason } from "../classify/index.ts";
import type { Stream } from "./delivery.ts";

/** Delays that are written out one by one, each counted from the attempt before. */
export interface Ladder {
  readonly kind: "ladder";
  /** One or more; when `attempts` is higher than their number, the last one repeats. */
  readonly delaysMs: readonly number[];
  /** Share of each delay, 0 to 0.1, that chance may add. Nothing is ever taken away. */
  readonly jitter: number;
}

/** Delays that grow: `firstDelayMs`, then times `factor` up to `longestDelayMs`. */
export interface Backoff {
  readonly kind: "backoff";
  readonly firstDelayMs: number;
  readonly factor: number;
  readonly longestDelayMs: number;
  /** Share of each delay, 0 to 1, that is left to chance; the delay is never longer than without. */
  readonly jitter: number;
}

export type RetrySchedule = Ladder | Backoff;

/** What becomes of the recipient when the last attempt was refused, too. */
export type WhenSpent = { readonly kind: "pause"; readonly forMs: number } | { readonly kind: "suppress" } | { readonly kind: "nothing" };

export interface ReasonPolicy {
  /** Retries after the first refusal, 0 to 10. 0: none. */
  readonly attempts: number;
  readonly schedule: RetrySchedule;
  readonly whenSpent: WhenSpent;
  /** `whenSpent` takes hold only of a recipient with so many strikes, the present one included; undefined: of any. */
  readonly strikes?: number;
  /** A permanent refusal counts only when it is repeated this long after the first; undefined: at once. */
  readonly verifyAfterMs?: number;
}

export interface Policy {
  /** Tells one set of wishes from another in the records of decisions. */
  readonly version: string;
  readonly byReason: Readonly<Record<Reason, ReasonPolicy>>;
  /** A pause holds marketing mail; does it hold transactional mail, too? */
  readonly pauseHoldsTransactional: boolean;
  /** Two strikes that lie closer together than this are one. */
  readonly strikeEveryMs: number;
  /** So many different recipients of a server that it refuses for its own reason, with no delivery between, are an incident. */
  readonly incidentRecipients: number;
  /** A first "user unknown" of a long-good address while its server is in trouble is tried again after this. */
  readonly doubtHoldMs: number;
}

/**
 * Whether a pause of the recipient keeps mail of this stream back.
 *
 * @example
 * holds({ pauseHoldsTransactional: false }, "transactional"); // false
 */
export function holds(policy: Pick<Policy, "pauseHoldsTransactional">, stream: Stream): boolean {
  return stream === "marketing" || policy.pauseHoldsTransactional;
}
