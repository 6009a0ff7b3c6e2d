// How often was refused, and why.

import type { Reason } from "../../flow/classify/index.ts";
import type { Ledger, TallyFilter } from "../../store/index.ts";

export interface Refusals {
  readonly reason: Reason;
  readonly refusals: number;
}

/** By reason, most first. */
export async function refusalsByReason(ledger: Ledger, filter: TallyFilter): Promise<readonly Refusals[]> {
  const sums = await ledger.tallies.sum(["reason", "outcome"], filter);
  const refused = sums.flatMap(({ reason, outcome, count }) => (outcome === "refused" && reason !== "" ? [{ reason, refusals: count }] : []));
  return refused.toSorted((one, other) => other.refusals - one.refusals);
}
