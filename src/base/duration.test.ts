import { equal } from "node:assert/strict";
import { test } from "node:test";
import { assert, integer, property, string } from "fast-check";
import { readDuration, writeDuration } from "./duration.ts";

const rows: readonly [given: string, expected: number | undefined, why: string][] = [
  ["90s", 90_000, "takes seconds"],
  ["15m", 900_000, "takes m for minutes, not months"],
  ["4h", 14_400_000, "takes hours"],
  ["2w", 1_209_600_000, "takes weeks"],
  ["250ms", 250, "takes milliseconds"],
  ["0d", 0, "takes nothing at all"],
  ["often", undefined, "has no number for a word"],
  ["30", undefined, "wants a unit"],
  ["1.5h", undefined, "wants a whole number"],
  ["-1d", undefined, "wants no sign"],
  [" 1d", undefined, "wants no blanks"],
  ["1d12h", undefined, "wants one unit alone"],
  ["99999999999999w", undefined, "refuses more than can be counted exactly"],
];

for (const [given, expected, why] of rows) {
  test(`readDuration() ${why}`, () => equal(readDuration(given), expected));
}

test("writeDuration() takes the largest unit that leaves nothing over", () => equal(writeDuration(36 * 3_600_000), "36h"));

test("readDuration() undoes writeDuration()", () => {
  assert(property(integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (ms) => equal(readDuration(writeDuration(ms)), ms)));
});

test("readDuration() never throws", () => {
  assert(property(string(), (text) => void readDuration(text)));
});
