import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { delayOf, type RetrySchedule } from "../decide/index.ts";
import { dueAt } from "./due-at.ts";

const NOW = Date.UTC(2026, 0, 5, 9);
const HOUR = 3_600_000;
const ladder: RetrySchedule = { kind: "ladder", delaysMs: [24 * HOUR, 48 * HOUR], jitter: 0 };
const backoff: RetrySchedule = { kind: "backoff", firstDelayMs: HOUR, factor: 2, longestDelayMs: 12 * HOUR, jitter: 0.5 };

const rows: readonly [schedule: RetrySchedule, number: number, chance: number, atLeastMs: number, expected: number, why: string][] = [
  [ladder, 1, 0.999, 0, 24 * HOUR, "keeps a ladder to the millisecond"],
  [ladder, 2, 0, 0, 48 * HOUR, "takes the delay of the attempt's number"],
  [{ ...ladder, jitter: 0.1 }, 1, 0, 0, 24 * HOUR, "is never sooner than the ladder"],
  [{ ...ladder, jitter: 0.1 }, 1, 0.5, 0, 25.2 * HOUR, "adds jitter to a ladder"],
  [backoff, 1, 0, 0, 0.5 * HOUR, "has half of a backoff certain"],
  [backoff, 2, 0.5, 0, 1.5 * HOUR, "leaves the other half to chance"],
  [backoff, 1, 0, HOUR, HOUR, "waits for a hint"],
  [ladder, 1, 0, HOUR, 24 * HOUR, "waits no shorter for a hint"],
];

for (const [schedule, number, chance, atLeastMs, expected, why] of rows) {
  test(`dueAt() ${why}`, () => equal(dueAt({ schedule, number, atLeastMs }, NOW, () => chance) - NOW, expected));
}

const schedules = fc.oneof(
  fc.record({ kind: fc.constant("ladder" as const), delaysMs: fc.array(fc.nat(604_800_000), { minLength: 1, maxLength: 10 }), jitter: fc.double({ min: 0, max: 0.1, noNaN: true }) }),
  fc.record({
    kind: fc.constant("backoff" as const),
    firstDelayMs: fc.integer({ min: 1, max: 86_400_000 }),
    factor: fc.double({ min: 1, max: 10, noNaN: true }),
    longestDelayMs: fc.integer({ min: 1, max: 604_800_000 }),
    jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);
const chances = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test("dueAt() is a whole millisecond, never before the certain delay or the hint, and a tenth after a ladder at the most", () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 10 }), fc.nat(604_800_000), chances, (schedule, number, atLeastMs, chance) => {
      const waitMs = dueAt({ schedule, number, atLeastMs }, NOW, () => chance) - NOW;
      ok(Number.isSafeInteger(waitMs));
      ok(waitMs >= delayOf(schedule, number) && waitMs >= atLeastMs);
      if (schedule.kind === "ladder") ok(waitMs <= Math.max(delayOf(schedule, number) * 1.1, atLeastMs));
      if (schedule.kind === "backoff") ok(waitMs <= Math.max(schedule.longestDelayMs + 1, atLeastMs));
    }),
  );
});
