import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { assert, integer, property, string } from "fast-check";
import { cut, widthOf, wrap } from "./text-width.ts";

const widths: readonly [text: string, width: number, why: string][] = [
  ["", 0, "has none for nothing"],
  ["Käse", 4, "counts one for a letter with a mark of its own"],
  ["Ka\u0308se", 4, "counts none for a mark that combines"],
  ["容量不足", 8, "counts two for each of these"],
  ["📪", 2, "counts two for a picture"],
];

for (const [text, width, why] of widths) test(`widthOf() ${why}`, () => equal(widthOf(text), width));

const cuts: readonly [text: string, width: number, expected: string, why: string][] = [
  ["short", 5, "short", "leaves what fits"],
  ["longer", 5, "long…", "says that something is missing"],
  ["容量不足", 6, "容量…", "cuts between letters of double width"],
];

for (const [text, width, expected, why] of cuts) test(`cut() ${why}`, () => equal(cut(text, width), expected));

test("cut() keeps to the width", () => {
  assert(property(string({ unit: "grapheme" }), integer({ min: 1, max: 20 }), (text, width) => ok(widthOf(cut(text, width)) <= width)));
});

const wraps: readonly [text: string, width: number, first: string, expected: string, why: string][] = [
  ["one two three", 80, "", "one two three", "leaves a short text on one line"],
  ["one two three", 8, "", "one two\nthree", "breaks at a blank"],
  ["one two three", 9, "- ", "- one two\n  three", "indents what follows as far as the first line begins"],
  ["abcdefghij kl", 5, "", "abcdefghij\nkl", "gives a longer word a line of its own"],
  ["", 5, "- ", "- ", "keeps the beginning of nothing"],
];

for (const [text, width, first, expected, why] of wraps) test(`wrap() ${why}`, () => equal(wrap(text, width, first), expected));

test("wrap() loses no word", () => {
  assert(property(string(), integer({ min: 1, max: 40 }), (text, width) => equal(wrap(text, width).split(/\s+/).join(" ").trim(), text.split(/\s+/).join(" ").trim())));
});
