// What becomes of a recipient's other waiting mail when the recipient is paused, suppressed, or back.

import { holds, type Delivery, type Policy } from "../decide/index.ts";

export interface OthersOrder {
  readonly what: "hold" | "release" | "end";
  readonly at: number;
  /** With "hold": the end of the pause. */
  readonly until?: number;
}

/** @returns the same delivery where nothing changes for it */
export function applyToOther(delivery: Delivery, order: OthersOrder, policy: Pick<Policy, "pauseHoldsTransactional">): Delivery {
  if (delivery.state !== "waiting") return delivery;
  switch (order.what) {
    case "end":
      return dropped(delivery, order.at);
    case "release":
      return delivery.dueAt !== undefined && delivery.dueAt > order.at ? { ...delivery, dueAt: order.at } : delivery;
    case "hold":
      return holds(policy, delivery.stream) ? held(delivery, order) : delivery;
  }
}

/** What would come too late is dropped at once, so that whoever sent it hears of that while it is still of use. */
function held(delivery: Delivery, { at, until = at }: OthersOrder): Delivery {
  if (delivery.usefulUntil !== undefined && delivery.usefulUntil <= until) return dropped(delivery, at);
  return delivery.dueAt !== undefined && delivery.dueAt < until ? { ...delivery, dueAt: until } : delivery;
}

function dropped({ dueAt: _, ...delivery }: Delivery, at: number): Delivery {
  return { ...delivery, state: "dropped", endedAt: at };
}
