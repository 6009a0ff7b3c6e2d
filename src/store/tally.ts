// Table tally: counts that are kept along, so that no figure needs a walk over history.

import type { Reason } from "../flow/classify/index.ts";
import type { Tally, TallyKey } from "../flow/record/index.ts";

export interface TallyFilter {
  readonly server?: string;
  readonly reason?: Reason;
  /** Not before this day. */
  readonly since?: number;
}

export type TallyDimension = "dayAt" | "server" | "reason" | "outcome" | "attempt" | "waitedHours";

export interface TallyTable {
  add(tallies: readonly Tally[]): Promise<void>;
  /** Sums over all dimensions that are not named. */
  sum<D extends TallyDimension>(by: readonly D[], filter: TallyFilter): Promise<readonly (Pick<TallyKey, D> & { readonly count: number })[]>;
}
