// What becomes of a recipient's other waiting mail when the recipient is paused, suppressed, or back.

import { holds, type Delivery, type Policy } from "../decide/index.ts";

export interface OthersOrder {
  readonly what: "hold" | "release" | "end";
  readonly at: number;
  /** With "hold". */
  readonly until?: number;
}

/** @returns the same delivery where nothing changes for it */
export function applyToOther(delivery: Delivery, { what, at, until }: OthersOrder, policy: Pick<Policy, "pauseHoldsTransactional">): Delivery {
  if (delivery.state !== "waiting") return delivery;
  if (what === "end") {
    const { dueAt: _, ...ended } = delivery;
    return { ...ended, state: "dropped", endedAt: at };
  }
  if (what === "release") return delivery.dueAt !== undefined && delivery.dueAt > at ? { ...delivery, dueAt: at } : delivery;
  const isHeld = holds(policy, delivery.stream) && until !== undefined && delivery.dueAt !== undefined && delivery.dueAt < until;
  return isHeld ? { ...delivery, dueAt: until } : delivery;
}
