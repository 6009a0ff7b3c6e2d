// How long to wait before an attempt, as far as that is certain.

import type { RetrySchedule } from "./policy.ts";

/**
 * The delay before attempt `number`, counted from the one before; chance is added, or taken away, by `retry`.
 *
 * @param number 1 for the first retry
 * @returns milliseconds
 */
export function delayOf(schedule: RetrySchedule, number: number): number {
  if (schedule.kind === "ladder") return schedule.delaysMs[number - 1] ?? schedule.delaysMs.at(-1) ?? 0;
  return Math.min(schedule.firstDelayMs * schedule.factor ** (number - 1), schedule.longestDelayMs);
}

/** The shortest that chance can make of that delay. */
export function shortestDelayOf(schedule: RetrySchedule, number: number): number {
  const delayMs = delayOf(schedule, number);
  return schedule.kind === "ladder" ? delayMs : delayMs * (1 - schedule.jitter);
}
