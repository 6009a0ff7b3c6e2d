import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { foldUnit } from "./needed-words.ts";
import { openWordScan } from "./word-scan.ts";

function linesWith(words: readonly string[], text: string, stretch = { first: 0, end: Number.POSITIVE_INFINITY }): readonly number[] {
  const lines = new Set<number>();
  openWordScan([words]).scan(text, stretch, { met: (_, line) => lines.add(line) });
  return [...lines];
}

const rows: readonly [words: readonly string[], text: string, lines: readonly number[], why: string][] = [
  [["full"], "Mailbox FULL\nempty\nfull", [0, 2], "finds words in either case, and their lines"],
  [["not delivered"], "was not\n   delivered", [1], "reads over the ends of lines, and over several blanks"],
  [["she", "he", "hers"], "ushers\nhe", [0, 1], "finds words within words"],
  [[`${foldUnit("é")}chec`], "Échec\nÈchec", [0], "knows letters beyond ASCII"],
  [["kiss"], "\u212ai\u017fs", [0], "knows the relatives of K and S"],
  [["a b"], "a\u00a0\u3000b", [0], "knows blanks beyond ASCII"],
  [["ab"], "a\nb", [], "takes no end of a line for nothing"],
];

for (const [words, text, lines, why] of rows) test(`openWordScan() ${why}`, () => deepEqual(linesWith(words, text), lines));

test("openWordScan() counts from the text's own first line, and stops at the end", () => {
  deepEqual(linesWith(["a"], "a\nb\na\na", { first: 5, end: 8 }), [5, 7]);
});

test("openWordScan() finds what a search finds", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", " ", "é", "\n"), maxLength: 30 });
  const fold = (text: string): string => text.replaceAll(/[^]/g, foldUnit).replaceAll(/ +/g, " ");
  const words = fc.array(letters.map(fold).filter((word) => word !== ""), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(words, letters, (given, text) => {
    const found = new Set<number>();
    openWordScan(given.map((word) => [word])).scan(text, { first: 0, end: Number.POSITIVE_INFINITY }, { met: (list) => found.add(list) });
    deepEqual([...found].sort(), [...given.keys()].filter((list) => fold(text).includes(given[list] ?? "")).sort());
  }));
});
