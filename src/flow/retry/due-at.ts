// When an attempt is due.

import type { Chance } from "../../base/clock.ts";
import { delayOf, type Retry, type RetrySchedule } from "../decide/index.ts";

/**
 * A ladder is kept to the millisecond, or exceeded by its jitter; of a backoff the jitter's share is left to chance, so that
 * a thousand failures at once do not come back at once. Never sooner than the decision allows.
 *
 * @returns milliseconds since the epoch
 */
export function dueAt({ schedule, number, atLeastMs }: Pick<Retry, "schedule" | "number" | "atLeastMs">, now: number, chance: Chance): number {
  const delayMs = delayOf(schedule, number);
  const jitteredMs = schedule.kind === "ladder" ? delayMs * (1 + schedule.jitter * chance()) : delayMs * (1 - schedule.jitter * chance());
  return now + Math.max(Math.round(jitteredMs), atLeastMs);
}

/** The times of all attempts if each is refused at once, without chance: what a person is shown. */
export function schedulePreview(schedule: RetrySchedule, attempts: number, from: number): readonly number[] {
  const times: number[] = [];
  for (let number = 1; number <= attempts; number += 1) times.push((times.at(-1) ?? from) + delayOf(schedule, number));
  return times;
}
