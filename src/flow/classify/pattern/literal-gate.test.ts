import { deepEqual } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { openLiteralGate } from "./literal-gate.ts";
import { gateLetter } from "./pattern-literals.ts";

const FULL = Array.from("満杯", gateLetter).join("");

function found(literals: readonly string[], text: string): string[] {
  const into = new Int32Array(literals.length);
  const numbers = into.subarray(0, openLiteralGate(literals).scan(text, into));
  return literals.filter((_, number) => numbers.includes(number));
}

const rows: readonly [literals: string[], text: string, expected: string[], why: string][] = [
  [["full", "quota"], "Mail system FULL", ["full"], "ignores case"],
  [["he", "she", "hers"], "ushers", ["he", "she", "hers"], "finds literals that overlap"],
  [["disk", "disk full"], "the disk fuel", ["disk"], "is not led astray by a longer one"],
  [["abc"], "ab\u00e9c", [], "takes no foreign letter for one of its own"],
  [["disk"], "di\u017f\u212a", ["disk"], "folds the long s and the Kelvin sign as regular expressions do"],
  [[FULL], "552 容量満杯", [FULL], "finds letters beyond ASCII"],
  [[FULL], "552 容量不足", [], "tells most letters beyond ASCII apart"],
  [[], "anything", [], "does without literals"],
  [["\bis", "is\b", "\bis\b"], "this", ["is\b"], "looks for a word's edge where a literal asks for it"],
  [["\bis", "is\b", "\bis\b"], "island", ["\bis"], "takes the text's beginning for an edge"],
  [["\bis\b"], "this (IS)", ["\bis\b"], "goes on to where the edges are"],
  [["\bdis\b"], "dis\u212a dis\u00e9", ["\bdis\b"], "takes the Kelvin sign for a part of a word, and other letters beyond ASCII for none"],
  [["\b: no"], "5.1.1: no", ["\b: no"], "knows an edge before a sign"],
];

for (const [literals, text, expected, why] of rows) {
  test(`openLiteralGate() ${why}`, () => deepEqual(found(literals, text), expected));
}

test("openLiteralGate() finds each literal once, and in each text anew", () => {
  const gate = openLiteralGate(["full", "disk"]);
  const into = new Int32Array(2);
  deepEqual([gate.scan("full disk full", into), [...into]], [2, [0, 1]]);
  deepEqual([gate.scan("a full disk", into), gate.scan("nothing", into)], [2, 0]);
});

test("openLiteralGate() finds a word's edge where regular expressions do", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "s", "S", " ", "-", "_", "1", "é", "\u017f", "\u212a"), maxLength: 20 });
  const word = fc.string({ unit: fc.constantFrom("a", "s", " ", "-", "1"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(word, fc.constantFrom("", "\b"), fc.constantFrom("", "\b"), text, (plain, before, behind, said) => {
      const literal = `${before}${plain}${behind}`;
      deepEqual(found([literal], said).length > 0, new RegExp(literal.replaceAll("\b", "\\b"), "iu").test(said));
    }),
  );
});

test("openLiteralGate() finds what includes() finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é"), maxLength: 60 }), (literals, text) =>
      deepEqual(found(literals, text), literals.filter((literal) => text.includes(literal))),
    ),
  );
});
