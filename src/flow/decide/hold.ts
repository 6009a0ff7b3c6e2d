// Whom a pause holds.

import type { Stream } from "./delivery.ts";
import type { Policy } from "./policy.ts";

/** A pause stops marketing mail; transactional mail keeps trying unless the policy says otherwise. */
export function holds({ pauseHoldsTransactional }: Pick<Policy, "pauseHoldsTransactional">, stream: Stream): boolean {
  return stream === "marketing" || pauseHoldsTransactional;
}
