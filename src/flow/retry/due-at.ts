// When an attempt is due.

import type { Chance } from "../../base/clock.ts";
import { chancePartOf, delayOf, type Retry } from "../decide/index.ts";

/**
 * A ladder is kept to the millisecond; its jitter may add and never takes away. Of a backoff the jitter's share is left to
 * chance, so that a thousand failures at once do not come back at once.
 *
 * @returns whole milliseconds since the epoch, never sooner than the decision allows
 */
export function dueAt({ schedule, number, atLeastMs }: Pick<Retry, "schedule" | "number" | "atLeastMs">, now: number, chance: Chance): number {
  const delayMs = delayOf(schedule, number) + Math.floor(chancePartOf(schedule, number) * chance());
  return now + Math.max(delayMs, Math.ceil(atLeastMs));
}
