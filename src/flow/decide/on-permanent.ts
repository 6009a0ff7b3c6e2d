// A refusal that gives the address up, and the two doubts that may put that off.

import type { Decision, Why } from "./decision.ts";
import { outstandingAttempt } from "./delivery.ts";
import { ended } from "./ended.ts";
import type { Policy } from "./policy.ts";
import { happenedAt, isOutlived, type Failure } from "./situation.ts";
import { tryAgain } from "./try-again.ts";

interface Doubt {
  readonly why: Extract<Why, "in-doubt" | "to-verify">;
  /** What is said again after so long is no longer in doubt. */
  readonly waitMs: number;
}

/**
 * Suppresses, unless the address took mail before and its server is in trouble of its own, or the reason counts only when
 * it is said twice. The retry of a doubt is made once, whatever the reason's attempts are.
 */
export function onPermanent(failure: Failure, policy: Policy): Decision {
  if (isOutlived(failure)) return ended(failure, "in-doubt");
  const doubt = doubtAt(failure, policy);
  if (!doubt || isRepeated(failure, doubt)) return { kind: "suppress", why: "permanent", reason: failure.classification.reason };
  const { attempts } = policy.byReason[failure.classification.reason];
  if (outstandingAttempt(failure.delivery) >= Math.max(attempts, 1)) return ended(failure, doubt.why);
  return tryAgain(failure, { why: doubt.why, schedule: { kind: "ladder", delaysMs: [doubt.waitMs], jitter: 0 } }, policy);
}

function doubtAt({ recipient, incidents, classification }: Failure, { byReason, doubtHoldMs }: Policy): Doubt | undefined {
  const wasGood = recipient.lastDeliveredAt !== undefined;
  if (wasGood && incidents.length > 0) return { why: "in-doubt", waitMs: doubtHoldMs };
  const { verifyAfterMs } = byReason[classification.reason];
  return verifyAfterMs === undefined ? undefined : { why: "to-verify", waitMs: verifyAfterMs };
}

/** The same was said long enough ago, of this message or of another one to the same recipient. */
function isRepeated(failure: Failure, { waitMs }: Doubt): boolean {
  const { delivery, recipient, classification, now } = failure;
  const { reason } = classification;
  const { lastReason, lastRefusedAt } = delivery;
  const { troubleReason, troubleSince } = recipient;
  const saidOfMessage = lastReason === reason && lastRefusedAt !== undefined && lastRefusedAt + waitMs <= happenedAt(failure);
  const saidOfRecipient = troubleReason === reason && troubleSince !== undefined && troubleSince + waitMs <= now;
  return saidOfMessage || saidOfRecipient;
}
