// A refusal that may pass: the schedule of its reason, and what follows after its end.

import type { Scope } from "../classify/index.ts";
import type { Decision, Why } from "./decision.ts";
import { outstandingAttempt } from "./delivery.ts";
import { ended } from "./ended.ts";
import type { Policy, ReasonPolicy } from "./policy.ts";
import { reasonPolicyFor } from "./reason-policy.ts";
import { standingAt, strikesWith } from "./recipient.ts";
import { lengthOf } from "./schedule.ts";
import { isEarly, isOutlived, isTransient, type Failure } from "./situation.ts";
import { tryAgain } from "./try-again.ts";

/** Retries are counted over all reasons that a message meets, and held against the attempts of the present one. */
export function onTransient(failure: Failure, policy: Policy): Decision {
  const { report, classification, delivery } = failure;
  const wanted = reasonPolicyFor(classification.reason, isTransient(report), policy);
  if (wanted.attempts > 0 && isEarly(failure)) {
    return { kind: "nothing", delivery: "as-it-was", alert: false, why: "not-yet-due", reason: classification.reason };
  }
  if (outstandingAttempt(delivery) >= wanted.attempts) return onSpent(failure, wanted, policy);
  return tryAgain(failure, { why: "transient", schedule: wanted.schedule }, policy);
}

/** Why a message ends that no attempt was planned for. */
const refusedAtOnce: Readonly<Record<Scope, Why>> = {
  recipient: "message-refused",
  server: "message-refused",
  message: "message-refused",
  sender: "sender-refused",
  unknown: "message-refused",
};

function onSpent(failure: Failure, wanted: ReasonPolicy, policy: Policy): Decision {
  const { reason, scope } = failure.classification;
  const why = wanted.attempts > 0 ? "spent" : refusedAtOnce[scope];
  const { whenSpent, strikes } = wanted;
  if (whenSpent.kind === "nothing" || !takesHold(failure, wanted, policy)) return ended(failure, why);
  const because = { why: strikes === undefined ? ("spent" as const) : ("too-many-strikes" as const), reason };
  return whenSpent.kind === "suppress" ? { kind: "suppress", ...because } : { kind: "pause", until: failure.now + whenSpent.forMs, ...because };
}

/**
 * Whether the end of the schedule says something of the recipient: the trouble is one of recipient or server, it went on
 * for as long as the schedule is (attempts may have been used up by another reason, or released early), and strikes are
 * wanted no more than there are.
 */
function takesHold(failure: Failure, { attempts, schedule, strikes = 1 }: ReasonPolicy, policy: Policy): boolean {
  const { classification, delivery, recipient, now } = failure;
  const isTheirs = classification.scope === "recipient" || classification.scope === "server";
  if (!isTheirs || isOutlived(failure) || standingAt(recipient, now) === "suppressed") return false;
  const hasLasted = now - (delivery.firstRefusedAt ?? now) >= lengthOf(schedule, attempts);
  return hasLasted && strikesWith(recipient, now, policy) >= strikes;
}
