// When a listener that could not be told is tried again.

import type { Chance } from "../../base/clock.ts";

const FIRST_DELAY_MS = 10_000;
const FACTOR = 3;
const LONGEST_DELAY_MS = 6 * 3_600_000;
/** With the delays above: given up after 27 hours or so. */
const TRIES = 12;
/** Share of each delay that chance may take away, so that all events do not come back at once. */
const JITTER = 0.2;
/** A listener may ask for more time, but not for ever. */
const LONGEST_WISH_MS = 24 * 3_600_000;

/**
 * How long to wait after the try with this number failed; undefined where it was the last.
 *
 * @param tries made so far, 1 or more
 * @param atLeastMs the listener's own wish
 */
export function tellAgainAfter(tries: number, chance: Chance, atLeastMs: number = 0): number | undefined {
  if (tries >= TRIES) return undefined;
  const longestMs = Math.min(FIRST_DELAY_MS * FACTOR ** (tries - 1), LONGEST_DELAY_MS);
  return Math.max(Math.round(longestMs * (1 - JITTER * chance())), Math.min(atLeastMs, LONGEST_WISH_MS));
}
