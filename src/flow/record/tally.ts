// What is counted along, so that no figure needs a walk over history.

import type { Reason } from "../classify/index.ts";

/** For a day: before all that are kept one by one. */
export const EARLIER = 0;

/** What is counted together. */
export interface TallyKey {
  /** Midnight UTC in milliseconds since the epoch; `EARLIER` of all days that are not told apart any more. */
  readonly dayAt: number;
  readonly server: string;
  /** Of a refusal: its own; of an acceptance after a refusal: the reason of that; "" otherwise. */
  readonly reason: Reason | "";
  readonly outcome: "accepted" | "refused";
  /** 0 for the first try, 1 for the first retry. */
  readonly attempt: number;
  /**
   * Hours between this try and the one before, rounded up to 0, 1, 6, 24, 48, 72, 168 or, for more, 999. A fifth more
   * than a step still counts as that step: nothing is sent to the second.
   */
  readonly waitedHours: number;
}

export interface Tally extends TallyKey {
  readonly count: number;
}
