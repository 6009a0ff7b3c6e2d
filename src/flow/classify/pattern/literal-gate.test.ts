import { deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { openLiteralGate } from "./literal-gate.ts";
import { neededLiterals } from "./pattern-literals.ts";
import { readPattern } from "./read-pattern.ts";

function found(literals: readonly string[], text: string): string[] {
  const numbers = new Set<number>();
  openLiteralGate(literals).scan(text, (literal) => numbers.add(literal));
  return literals.filter((_, number) => numbers.has(number));
}

const rows: readonly [literals: string[], text: string, expected: string[], why: string][] = [
  [["full", "quota"], "Mail system FULL", ["full"], "ignores case"],
  [["he", "she", "hers"], "ushers", ["he", "she", "hers"], "finds literals that overlap"],
  [["disk", "disk full"], "the disk fuel", ["disk"], "is not led astray by a longer one"],
  [["abc"], "ab\u00e9c", [], "takes no foreign letter for one of its own"],
  [["disk"], "di\u017f\u212a", ["disk"], "folds the long s and the Kelvin sign as regular expressions do"],
  [["\u0080\u0080\u0080"], "552 \u6ea2\u308c\u305f", ["\u0080\u0080\u0080"], "knows all letters beyond ASCII as one"],
  [[], "anything", [], "does without literals"],
];

for (const [literals, text, expected, why] of rows) {
  test(`openLiteralGate() ${why}`, () => deepEqual(found(literals, text), expected));
}

test("openLiteralGate() finds what includes() finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é"), maxLength: 60 }), (literals, text) =>
      deepEqual(found(literals, text), literals.filter((literal) => text.includes(literal))),
    ),
  );
});

const patterns: readonly [pattern: string, expected: readonly string[] | undefined, why: string][] = [
  ["mail system full", ["mail system full"], "takes the text itself"],
  ["(over|exceeded) quota", [" quota"], "prefers few and long"],
  ["(full|quota|space)", ["full", "quota", "space"], "takes all branches where no single text is needed"],
  ["(full)? \\d{3}", undefined, "does not rely on what may be missing"],
  ["(full|\\d{3})", undefined, "does not rely on a branch without text"],
  ["ab{1,2}", undefined, "does not rely on one or two letters"],
  ["(満|杯)", ["\u0080"], "relies on a single one that is beyond ASCII"],
  ["(ПЕРЕПОЛНЕН|voll besetzt)", ["\u0080".repeat(10), "voll besetzt"], "keeps of letters beyond ASCII how many there are"],
];

for (const [pattern, expected, why] of patterns) {
  test(`neededLiterals() ${why}`, () => {
    const reading = readPattern(pattern);
    ok("pattern" in reading);
    deepEqual(neededLiterals(reading.pattern), expected);
  });
}
