// A delivery after a decision: the ways through the table at the head of decide/delivery.ts.

import { happenedAt, outstandingAttempt, type Decision, type Delivery, type DeliveryState, type Situation } from "../decide/index.ts";

/** @param dueAt with a retry: when */
export function deliveryAfter(situation: Situation, decision: Decision, dueAt: number | undefined): Delivery {
  const { delivery, report, server, now } = situation;
  const isUncertain = report.attempt?.uncertain === true && !delivery.uncertain;
  const before = isUncertain ? { ...delivery, uncertain: true } : delivery;
  const to = stateAfter(delivery.state, decision);
  if (to === undefined) return before;
  const rest = withoutTimes(before);
  if (to === "relayed") return { ...rest, state: to };
  if (to === "delivered") return { ...rest, retries: retriesWithLast(delivery), state: to, server, endedAt: now };
  const counted = { ...rest, ...refusedOnceMore(situation), server, state: to };
  return to === "waiting" ? { ...counted, ...(dueAt !== undefined && { dueAt }) } : { ...counted, endedAt: now };
}

/** Undefined where nothing is to change. A suppression comes from a bounce after the end, too, and moves nothing then. */
function stateAfter(before: DeliveryState, decision: Decision): DeliveryState | undefined {
  if (decision.kind === "nothing") return decision.delivery === "as-it-was" ? undefined : decision.delivery;
  if (before !== "waiting" && before !== "relayed") return undefined;
  return decision.kind === "retry" ? "waiting" : "failed";
}

function withoutTimes({ dueAt: _due, endedAt: _ended, ...rest }: Delivery): Omit<Delivery, "dueAt" | "endedAt"> {
  return rest;
}

/** The retry that was accepted counts, too; a delivery that is told of after the end answers none of ours. */
export function retriesWithLast(delivery: Delivery): number {
  const isOpen = delivery.state === "waiting" || delivery.state === "relayed";
  return isOpen ? outstandingAttempt(delivery) : delivery.retries;
}

function refusedOnceMore(situation: Situation): Partial<Delivery> {
  const { delivery, classification, now } = situation;
  return {
    retries: outstandingAttempt(delivery),
    firstRefusedAt: delivery.firstRefusedAt ?? now,
    lastRefusedAt: happenedAt(situation),
    ...(classification && { lastReason: classification.reason }),
  };
}
