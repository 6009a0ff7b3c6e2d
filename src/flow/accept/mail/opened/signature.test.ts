import { equal } from "node:assert/strict";
import { test } from "node:test";
import { findSignature } from "./signature.ts";

const rows: readonly [lines: readonly string[], expected: number, why: string][] = [
  [["It failed:", "ann@example.com", "", "--", "Example Corporation", "bob@example.net", ""], 3, "finds what is signed below"],
  [["ann@example.com"], 1, "finds none where there is none"],
  [["--", "ann@example.com"], 2, "takes no signature for all of a text"],
  [["It failed:", "--", "ann@example.com: user unknown"], 3, "takes nothing that tells of a failure for one"],
  [["It failed:", "--", ...Array.from({ length: 9 }, () => "bob@example.net")], 11, "takes no long list for one"],
  [["It failed:", "ann@example.com", "--"], 3, "takes no line alone for one"],
];

for (const [lines, expected, why] of rows) test(`findSignature() ${why}`, () => equal(findSignature(lines, lines.length), expected));
