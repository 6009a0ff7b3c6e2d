// What trying again was worth: by the number of the attempt, and by how long was waited before it.

import type { Reason } from "../../flow/classify/index.ts";
import type { Ledger } from "../../store/index.ts";

export interface SuccessRow {
  readonly accepted: number;
  readonly refused: number;
  /** Share accepted, from 0 to 1. */
  readonly rate: number;
}

/** What became of tries after a refusal. */
export interface RetrySuccess {
  /** From the first retry on. */
  readonly byAttempt: readonly (SuccessRow & { readonly attempt: number })[];
  /** `waitedHours`: at most so many hours since the try before; 999 for more than a week. */
  readonly byWaitingTime: readonly (SuccessRow & { readonly waitedHours: number })[];
}

export interface RetryFilter {
  readonly server?: string;
  readonly reason?: Reason;
}

export async function retrySuccess(ledger: Ledger, filter: RetryFilter): Promise<RetrySuccess> {
  const sums = await ledger.tallies.sum(["attempt", "waitedHours", "outcome"], filter);
  const retries = sums.filter(({ attempt }) => attempt > 0);
  return {
    byAttempt: successBy(retries, ({ attempt }) => attempt).map(([attempt, row]) => ({ attempt, ...row })),
    byWaitingTime: successBy(retries, ({ waitedHours }) => waitedHours).map(([waitedHours, row]) => ({ waitedHours, ...row })),
  };
}

interface Counted {
  readonly outcome: "accepted" | "refused";
  readonly count: number;
}

function successBy<T extends Counted>(rows: readonly T[], keyOf: (row: T) => number): readonly (readonly [number, SuccessRow])[] {
  const groups = [...Map.groupBy(rows, keyOf)].toSorted(([one], [other]) => one - other);
  return groups.map(([key, group]) => {
    const sumOf = (wanted: Counted["outcome"]): number => group.reduce((sum, { outcome, count }) => sum + (outcome === wanted ? count : 0), 0);
    const [accepted, refused] = [sumOf("accepted"), sumOf("refused")];
    return [key, { accepted, refused, rate: accepted / (accepted + refused) }];
  });
}
