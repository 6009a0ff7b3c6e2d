import { deepEqual } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { openLiteralGate } from "./literal-gate.ts";

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
