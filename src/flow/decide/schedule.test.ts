import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import type { RetrySchedule } from "./policy.ts";
import { chancePartOf, delayOf, lengthOf } from "./schedule.ts";

const ladder: RetrySchedule = { kind: "ladder", delaysMs: [10, 20], jitter: 0.1 };
const backoff: RetrySchedule = { kind: "backoff", firstDelayMs: 60, factor: 2, longestDelayMs: 300, jitter: 0.5 };

const rows: readonly [schedule: RetrySchedule, number: number, certain: number, chance: number, why: string][] = [
  [ladder, 1, 10, 1, "takes the first delay of a ladder before the first retry"],
  [ladder, 2, 20, 2, "lets jitter add to a ladder"],
  [ladder, 5, 20, 2, "repeats the last delay of a ladder"],
  [backoff, 1, 30, 30, "leaves the jitter's share of a backoff to chance"],
  [backoff, 3, 120, 120, "lets a backoff grow"],
  [backoff, 9, 150, 150, "keeps a backoff below its longest delay"],
  [{ ...backoff, jitter: 0 }, 2, 120, 0, "leaves nothing to chance without jitter"],
  [{ ...backoff, factor: 1.5, jitter: 0 }, 3, 135, 0, "takes a factor that is not whole"],
];

for (const [schedule, number, certain, chance, why] of rows) {
  test(`delayOf() ${why}`, () => deepEqual([delayOf(schedule, number), chancePartOf(schedule, number)], [certain, chance]));
}

test("lengthOf() sums the certain parts", () => equal(lengthOf(ladder, 3), 50));

const schedules = fc.oneof(
  fc.record({ kind: fc.constant("ladder" as const), delaysMs: fc.array(fc.nat(604_800_000), { minLength: 1, maxLength: 10 }), jitter: fc.double({ min: 0, max: 0.1, noNaN: true }) }),
  fc.record({
    kind: fc.constant("backoff" as const),
    firstDelayMs: fc.integer({ min: 1, max: 86_400_000 }),
    factor: fc.double({ min: 1, max: 100, noNaN: true }),
    longestDelayMs: fc.integer({ min: 1, max: 604_800_000 }),
    jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

test("delayOf() gives whole milliseconds that are not negative", () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 10 }), (schedule, number) => {
      const delayMs = delayOf(schedule, number);
      ok(Number.isSafeInteger(delayMs) && delayMs >= 0, `${delayMs}`);
    }),
  );
});
