// What follows from a report, and why.

import type { Reason } from "../classify/index.ts";
import type { RetrySchedule } from "./policy.ts";

/**
 * Why a decision is as it is. A closed list, so that it can be counted, translated and asked for.
 */
export type Why =
  | "delivered" // proof of life
  | "already-delivered" // the report is late
  | "already-ended" // the delivery has failed or been dropped before
  | "already-counted" // it is about an attempt before the last one that was counted
  | "not-a-failure" // relayed, expanded
  | "still-trying" // whoever has the mail goes on by itself
  | "not-yet-due" // somebody tried sooner than advised; the schedule stands and no attempt is used up
  | "transient" // the schedule goes on
  | "in-doubt" // permanent, but the address was good and its server is in trouble
  | "to-verify" // permanent, but for this reason it counts only when it is said twice
  | "spent" // the last attempt was refused, too
  | "too-many-strikes" // one refusal says little; so many say enough
  | "permanent" // the recipient cannot take mail
  | "message-refused" // this message to this recipient is over; the next may pass
  | "sender-refused" // our own fault; no recipient is touched
  | "never-sent" // an e-mail service has the address on a list of its own and did not try
  | "recipient-suppressed" // another message has had the recipient suppressed before
  | "no-longer-useful"; // the next attempt would come after the message's end

interface Because {
  readonly why: Why;
  readonly reason?: Reason;
}

/** Try again. `retry` reckons when. */
export interface Retry extends Because {
  readonly kind: "retry";
  /** Of the attempt that follows: 1 for the first retry. */
  readonly number: number;
  readonly schedule: RetrySchedule;
  /** Never sooner than this after now: the server's own hint, the time of doubt, or the rest of a pause. */
  readonly atLeastMs: number;
  /** Whether the operator must mend something on the own side meanwhile. */
  readonly alert: boolean;
}

/** Set the recipient aside until `until`; the message ends. */
export interface Pause extends Because {
  readonly kind: "pause";
  readonly until: number;
}

/** Set the recipient aside for good; the message ends. */
export interface Suppress extends Because {
  readonly kind: "suppress";
}

/** Nothing follows for the recipient. */
export interface Nothing extends Because {
  readonly kind: "nothing";
  /** What becomes of the delivery. */
  readonly delivery: "relayed" | "delivered" | "failed" | "dropped" | "as-it-was";
  /** Whether the operator must mend something on the own side. */
  readonly alert: boolean;
}

export type Decision = Retry | Pause | Suppress | Nothing;
