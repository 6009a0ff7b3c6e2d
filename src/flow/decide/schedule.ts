// How long a schedule waits before each attempt: what is certain, and what is left to chance.

import type { RetrySchedule } from "./policy.ts";

/**
 * The certain part of the delay before attempt `number`, in whole milliseconds; the delay is never shorter.
 *
 * @param number 1 for the first retry
 *
 * @example
 * const { schedule } = defaultPolicy().byReason["mail-system-full"];
 * delayOf(schedule, 2) / 3_600_000; // 48
 */
export function delayOf(schedule: RetrySchedule, number: number): number {
  const delayMs = fullDelayOf(schedule, number);
  return Math.ceil(schedule.kind === "ladder" ? delayMs : delayMs * (1 - schedule.jitter));
}

/** What chance may add to `delayOf()` at the most. */
export function chancePartOf(schedule: RetrySchedule, number: number): number {
  return fullDelayOf(schedule, number) * schedule.jitter;
}

/** What passes, at the least, from the first refusal to the last of `attempts` retries. */
export function lengthOf(schedule: RetrySchedule, attempts: number): number {
  let lengthMs = 0;
  for (let number = 1; number <= attempts; number += 1) lengthMs += delayOf(schedule, number);
  return lengthMs;
}

function fullDelayOf(schedule: RetrySchedule, number: number): number {
  if (schedule.kind === "backoff") return Math.min(schedule.firstDelayMs * schedule.factor ** (number - 1), schedule.longestDelayMs);
  const { delaysMs } = schedule;
  return delaysMs[Math.min(number, delaysMs.length) - 1] ?? 0;
}
