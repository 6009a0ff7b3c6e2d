// What follows from one report: the rules of the house, in the order in which they are asked.

import type { Reason } from "../classify/index.ts";
import type { Decision, Nothing, Why } from "./decision.ts";
import { ended } from "./ended.ts";
import { onPermanent } from "./on-permanent.ts";
import { onTransient } from "./on-transient.ts";
import type { Policy } from "./policy.ts";
import { isOld, isOpen, isStillTrying, isTransient, type Failure, type Situation } from "./situation.ts";

/**
 * Decides what becomes of the delivery and of its recipient.
 *
 * 1. Success is proof of life. What is relayed or expanded has not arrived and not failed.
 * 2. A report about an attempt that has been counted already changes nothing; nor does a warning of one who goes on trying.
 * 3. Only a permanent refusal of scope recipient suppresses, be the delivery waiting or ended, and never one of class 4.
 * 4. Scopes message and sender end this message alone. Their transient refusals are tried again by their schedule, and
 *    the operator is alerted when it ends; at the first refusal already where mail is on hold until something is mended.
 * 5. All else goes by the schedule of its reason, and by `whenSpent` after it.
 *
 * @example
 * import { classify, factsOfReply } from "rebound/classify";
 * import { decide, defaultPolicy, newDelivery, newRecipient } from "rebound/decide";
 * const now = Date.UTC(2026, 0, 5, 9);
 * const decision = decide({
 *   report: { finalRecipient: { localPart: "ada", domain: "example.com" }, action: "delayed" },
 *   classification: classify(factsOfReply("452 4.3.1 Mail system full")),
 *   delivery: newDelivery("message-1", "ada@example.com", now),
 *   recipient: newRecipient("ada@example.com", "example.com", now),
 *   server: "mx.example.com",
 *   incidents: [],
 *   now,
 * }, defaultPolicy());
 * decision.kind; // "retry"
 */
export function decide(situation: Situation, policy: Policy): Decision {
  const { report, delivery, classification } = situation;
  if (report.action === "delivered") return delivery.state === "delivered" ? nothing("as-it-was", "already-delivered") : nothing("delivered", "delivered");
  if (report.action !== "failed" && report.action !== "delayed") {
    return nothing(delivery.state === "waiting" && !isOld(situation) ? "relayed" : "as-it-was", "not-a-failure");
  }
  if (!classification) throw new Error("A failure is classified before it is decided on");
  return onFailure({ ...situation, classification }, policy);
}

function onFailure(failure: Failure, policy: Policy): Decision {
  const { reason } = failure.classification;
  if (isOld(failure)) return nothing("as-it-was", "already-counted", reason);
  if (isOpen(failure) && isStillTrying(failure)) return nothing(isScheduled(failure) ? "as-it-was" : "relayed", "still-trying", reason);
  const decision = onNews(failure, policy);
  if (isOpen(failure) || decision.kind === "suppress") return decision;
  return nothing("as-it-was", failure.delivery.state === "delivered" ? "already-delivered" : "already-ended", reason);
}

function onNews(failure: Failure, policy: Policy): Decision {
  const { report, classification } = failure;
  const { reason, scope, permanent } = classification;
  if (reason === "suppressed") return { ...ended(failure, "never-sent"), delivery: "dropped" };
  if (isTransient(report)) return onTransient(failure, policy);
  if (permanent && scope === "recipient") return onPermanent(failure, policy);
  if (permanent || scope === "unknown") return ended(failure, scope === "sender" ? "sender-refused" : "message-refused");
  return onTransient(failure, policy);
}

/** We are to try it ourselves. */
function isScheduled({ delivery: { state, dueAt } }: Failure): boolean {
  return state === "waiting" && dueAt !== undefined;
}

function nothing(delivery: Nothing["delivery"], why: Why, reason?: Reason): Decision {
  return { kind: "nothing", delivery, alert: false, why, ...(reason && { reason }) };
}
