import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { assert, double, integer, property } from "fast-check";
import { tellAgainAfter } from "./retry-plan.ts";

const inFull = (tries: number): number | undefined => tellAgainAfter(tries, () => 0);

test("tellAgainAfter() waits three times as long each time, six hours at most, and gives up after twelve tries", () => {
  const seconds = Array.from({ length: 12 }, (_, index) => inFull(index + 1)).map((delayMs) => delayMs && delayMs / 1000);
  deepEqual(seconds, [10, 30, 90, 270, 810, 2430, 7290, 21600, 21600, 21600, 21600, undefined]);
});

test("tellAgainAfter() lets chance take a fifth away, and no more", () => {
  assert(
    property(integer({ min: 1, max: 11 }), double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (tries, chance) => {
      const share = (tellAgainAfter(tries, () => chance) ?? 0) / (inFull(tries) ?? 1);
      equal(share >= 0.8 && share <= 1, true);
    }),
  );
});

const wishes: readonly (readonly [atLeastMs: number, expected: number, why: string])[] = [
  [60_000, 60_000, "waits as long as the listener wishes"],
  [1_000, 10_000, "waits no less than without a wish"],
  [365 * 86_400_000, 86_400_000, "waits no longer than a day for it"],
];

for (const [atLeastMs, expected, why] of wishes) test(`tellAgainAfter() ${why}`, () => equal(tellAgainAfter(1, () => 0, atLeastMs), expected));
