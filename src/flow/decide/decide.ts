// Decide: what follows from a report, as a pure function of all that is known.

import type { Classification, Scope } from "../classify/index.ts";
import type { Decision, Nothing, Why } from "./decision.ts";
import { shortestDelayOf } from "./schedule.ts";
import type { Policy, ReasonPolicy } from "./policy.ts";
import { isStrike, retriesAfter, type Situation } from "./situation.ts";

/** The first step that has an answer gives it. */
type Step = (situation: Situation, policy: Policy) => Decision | undefined;

export function decide(situation: Situation, policy: Policy): Decision {
  for (const step of steps) {
    const decision = step(situation, policy);
    if (decision) return decision;
  }
  return nothing("as-it-was", "unclear");
}

const steps: readonly Step[] = [ifSucceeded, ifLate, ifDelivered, ifEnded, ifStillTrying, ifOnTheirList, ifInDoubt, ifPermanent, ifNeverRetried, retryOrEnd];

function nothing(delivery: Nothing["delivery"], why: Why, { classification }: Pick<Situation, "classification"> = {}, alert = false): Nothing {
  return { kind: "nothing", delivery, why, alert, ...(classification && { reason: classification.reason }) };
}

/** RFC 3464 §2.3.3. */
function ifSucceeded({ report: { action }, delivery: { state } }: Situation): Decision | undefined {
  if (action === "delivered") return nothing("delivered", state === "delivered" ? "already-delivered" : "delivered");
  if (action === "failed" || action === "delayed") return undefined;
  return nothing(state === "waiting" ? "relayed" : "as-it-was", "relayed");
}

/** Our own attempts are numbered: what answers an earlier one than the last has been counted. */
function ifLate(situation: Situation): Decision | undefined {
  const { report, delivery } = situation;
  const isLate = report.attempt !== undefined && report.attempt.number < (delivery.firstRefusedAt === undefined ? 0 : delivery.retries + 1);
  return isLate && delivery.state === "waiting" ? nothing("as-it-was", "already-answered", situation) : undefined;
}

/** A server may take a mail and bounce it after; but a deferral after the delivery is only late. */
function ifDelivered(situation: Situation): Decision | undefined {
  const { report, delivery } = situation;
  if (delivery.state !== "delivered") return undefined;
  if (report.action === "failed" && isRecipientGone(situation)) return suppress(situation, "permanent");
  return nothing("as-it-was", "already-delivered", situation);
}

function ifEnded(situation: Situation): Decision | undefined {
  const { state } = situation.delivery;
  if (state !== "failed" && state !== "dropped") return undefined;
  return isRecipientGone(situation) ? suppress(situation, "permanent") : nothing("as-it-was", "already-ended", situation);
}

/** RFC 3464 §2.3.9: whoever has the mail goes on by itself; its last word is a failure or a delivery. */
function ifStillTrying(situation: Situation): Decision | undefined {
  const { report, delivery } = situation;
  const isTheirs = delivery.state === "relayed" || report.willRetryUntil !== undefined;
  return report.action === "delayed" && !report.attempt && isTheirs ? nothing("as-it-was", "still-trying", situation) : undefined;
}

function ifOnTheirList(situation: Situation): Decision | undefined {
  return situation.classification?.reason === "suppressed" ? nothing("dropped", "on-their-list", situation, true) : undefined;
}

/** An address that took mail is not given up while its server is in trouble, unless it is refused in the same way again. */
function ifInDoubt(situation: Situation, policy: Policy): Decision | undefined {
  const { recipient, incidents, classification, delivery } = situation;
  const wasGood = recipient.lastDeliveredAt !== undefined && incidents.length > 0;
  if (!classification || !isRecipientGone(situation) || !wasGood || delivery.lastReason === classification.reason) return undefined;
  const { schedule } = policy.byReason[classification.reason];
  return { kind: "retry", why: "in-doubt", reason: classification.reason, number: retriesAfter(delivery) + 1, schedule, atLeastMs: policy.doubtHoldMs };
}

function ifPermanent(situation: Situation, policy: Policy): Decision | undefined {
  const { classification } = situation;
  if (!classification?.permanent) return undefined;
  if (classification.scope !== "recipient") return end(situation, classification);
  return policy.byReason[classification.reason].attempts > 0 ? undefined : suppress(situation, "permanent");
}

/** Nothing is tried again: the message ends here, and a recipient that keeps refusing is set aside in the end. */
function ifNeverRetried(situation: Situation, policy: Policy): Decision | undefined {
  const { classification, recipient, now } = situation;
  if (!classification) return undefined;
  const wishes = policy.byReason[classification.reason];
  if (wishes.attempts > 0) return undefined;
  const strikes = recipient.strikes + (isStrike(recipient, policy, now) ? 1 : 0);
  const isStruck = classification.scope === "recipient" && wishes.strikes !== undefined && strikes >= wishes.strikes;
  return isStruck ? whenSpent(situation, wishes, "struck") : end(situation, classification);
}

function retryOrEnd(situation: Situation, policy: Policy): Decision | undefined {
  const { classification, delivery, now } = situation;
  if (!classification) return undefined;
  const wishes = policy.byReason[classification.reason];
  const { schedule, attempts } = wishes;
  const number = retriesAfter(delivery) + 1;
  if (number > attempts) return whenSpent(situation, wishes, "spent");
  const atLeastMs = Math.max(classification.hint?.retryAfterMs ?? 0, 0);
  const soonest = now + Math.max(shortestDelayOf(schedule, number), atLeastMs);
  if (delivery.usefulUntil !== undefined && soonest > delivery.usefulUntil) return nothing("dropped", "no-longer-useful", situation);
  return { kind: "retry", why: classification.permanent ? "to-be-verified" : "transient", reason: classification.reason, number, schedule, atLeastMs };
}

/** Never a permanent state from our own fault or from a message's: those end the message alone. */
function whenSpent(situation: Situation, { whenSpent: wish }: ReasonPolicy, why: Why): Decision {
  const { classification, now } = situation;
  const touchesRecipient = classification?.scope === "recipient" || classification?.scope === "server";
  if (!touchesRecipient || wish.kind === "nothing") return nothing("failed", why, situation, classification?.scope === "sender");
  if (wish.kind === "suppress") return suppress(situation, why);
  return { kind: "pause", why, reason: classification.reason, until: now + wish.forMs };
}

function suppress({ classification }: Situation, why: Why): Decision {
  return { kind: "suppress", why, ...(classification && { reason: classification.reason }) };
}

/** Why a message ends without touching its recipient, by whose fault it is. */
const endings: Readonly<Record<Scope, readonly [why: Why, alert: boolean]>> = {
  recipient: ["message-refused", false],
  server: ["message-refused", false],
  message: ["message-refused", false],
  sender: ["sender-refused", true],
  unknown: ["unclear", true],
};

function end(situation: Situation, { scope }: Classification): Decision {
  const [why, alert] = endings[scope];
  return nothing("failed", why, situation, alert);
}

/** Permanent, and nobody's fault but the recipient's. */
function isRecipientGone({ classification }: Situation): boolean {
  return classification?.permanent === true && classification.scope === "recipient";
}
