import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { findCandidates } from "./candidates.ts";

const find = (...lines: readonly string[]) => findCandidates(lines, (line) => line.includes("failed"), () => false).map(({ address }) => address);

const rows: readonly [line: string, expected: readonly string[], why: string][] = [
  ["  ann@example.com", ["ann@example.com"], "an address alone on its line"],
  ["ann@example.com, bob@example.com; <cleo@example.com>", ["ann@example.com", "bob@example.com", "cleo@example.com"], "all of a list"],
  ["Recipients: ann@example.com, bob@example.com", ["ann@example.com", "bob@example.com"], "all of a list behind a label"],
  ["To: ann@example.com, bob@example.com", ["ann@example.com", "bob@example.com"], "all whom the mail was for, where nobody else is named"],
  ["ann@example.com: the mail of bob@example.com failed", ["ann@example.com"], "whom the line is about, and none of its words"],
  ["ann@example.com, postmaster@example.com", ["ann@example.com"], "nobody to turn to who is listed"],
  ["The mail to ann@example.com failed, ask postmaster@example.net", ["ann@example.com"], "nobody to turn to"],
];

for (const [line, expected, why] of rows) test(`findCandidates() finds ${why}`, () => deepEqual(find(line), expected));

test("findCandidates() finds all of a long list", () => {
  equal(find(Array.from({ length: 400 }, (_, index) => `someone.${index}@b.example`).join(", ")).length, 400);
});
