import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { growWordMachine, OTHER } from "./word-machine.ts";

const WIDTH = 4;

/** Words and texts in the letters 1 to 3; the numbers of the words that end behind each letter. */
function endsIn(text: readonly number[], words: readonly (readonly number[])[], idle?: number): readonly (readonly number[])[] {
  const { steps, firstEnd, ends, width } = growWordMachine(words, WIDTH, idle);
  let row = 0;
  return text.map((column) => {
    row = steps[row * width + column] ?? 0;
    return row < firstEnd ? [] : (ends[row] ?? []).toSorted((one, other) => one - other);
  });
}

test("growWordMachine() finds words within words and across each other", () => {
  deepEqual(endsIn([1, 2, 3, 1, OTHER, 2], [[1, 2], [2], [2, 3, 1]]), [[], [0, 1], [], [2], [], [1]]);
});

test("growWordMachine() takes a column for idle behind itself", () => {
  deepEqual(endsIn([1, 3, 3, 3, 2], [[1, 3, 2]], 3), [[], [], [], [], [0]]);
  deepEqual(endsIn([1, 3, 3, 3, 2], [[1, 3, 2]]), [[], [], [], [], []]);
});

test("growWordMachine() finds what a search finds, of as many words as there may be", () => {
  const letter = fc.integer({ min: 1, max: WIDTH - 1 });
  const words = fc.array(fc.array(letter, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 200 });
  fc.assert(fc.property(words, fc.array(fc.integer({ min: OTHER, max: WIDTH - 1 }), { maxLength: 60 }), (given, text) => {
    const endsAt = (word: readonly number[], at: number): boolean => at + 1 >= word.length && word.every((column, index) => text[at + 1 - word.length + index] === column);
    deepEqual(endsIn(text, given), text.map((_, at) => [...given.keys()].filter((number) => endsAt(given[number] ?? [], at))));
  }));
});
