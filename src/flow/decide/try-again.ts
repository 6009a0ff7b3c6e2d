// One more attempt, unless it would come too late or to somebody who is not to be written to.

import type { Nothing, Retry, Why } from "./decision.ts";
import { outstandingAttempt } from "./delivery.ts";
import { ended } from "./ended.ts";
import { holds, type Policy, type RetrySchedule } from "./policy.ts";
import { standingAt } from "./recipient.ts";
import { delayOf } from "./schedule.ts";
import type { Failure } from "./situation.ts";

export interface NextTry {
  readonly why: Why;
  readonly schedule: RetrySchedule;
}

export function tryAgain(failure: Failure, { why, schedule }: NextTry, policy: Policy): Retry | Nothing {
  const { delivery, recipient, now, classification } = failure;
  const { reason, retryProfile } = classification;
  if (standingAt(recipient, now) === "suppressed") return { ...ended(failure, "recipient-suppressed"), delivery: "dropped" };
  const number = outstandingAttempt(delivery) + 1;
  const atLeastMs = lowerBound(failure, policy);
  const soonest = now + Math.max(delayOf(schedule, number), atLeastMs);
  if (delivery.usefulUntil !== undefined && soonest >= delivery.usefulUntil) return { ...ended(failure, "no-longer-useful"), delivery: "dropped" };
  return { kind: "retry", number, schedule, atLeastMs, alert: retryProfile === "hold" && number === 1, why, reason };
}

/** The server's hint, and a pause that holds this stream. */
function lowerBound({ classification, delivery, recipient, now }: Failure, policy: Policy): number {
  const isHeld = standingAt(recipient, now) === "paused" && holds(policy, delivery.stream);
  const untilPauseEnds = isHeld ? (recipient.until ?? now) - now : 0;
  return Math.max(classification.hints?.retryAfter?.ms ?? 0, untilPauseEnds);
}
