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
  | "already-answered" // the report is about an earlier attempt than the last
  | "relayed" // a relay or the application has it
  | "still-trying" // whoever has it tries again by itself
  | "transient" // the schedule goes on
  | "to-be-verified" // permanent as it seems, and asked once more
  | "in-doubt" // permanent, but the address was good and its server is in trouble
  | "spent" // the last attempt was refused, too
  | "struck" // refused too often by the recipient, in message after message
  | "permanent" // the recipient cannot take mail
  | "message-refused" // this message to this recipient is over; the next may pass
  | "sender-refused" // our own fault; no recipient is touched
  | "unclear" // nothing tells whose fault it is
  | "on-their-list" // the e-mail service sends it nothing
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
  /** Never sooner than this after now: the server's own hint, or the time of doubt. */
  readonly atLeastMs: number;
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
  readonly delivery: "delivered" | "relayed" | "failed" | "dropped" | "as-it-was";
  /** Whether the operator must mend something on the own side. */
  readonly alert: boolean;
}

export type Decision = Retry | Pause | Suppress | Nothing;
