import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { automatonOf, type Automaton } from "./automaton.ts";
import { stepsToSearch, triesAt, type Text } from "./steps.ts";

function numbersOf({ alphabet }: Automaton, text: string): Text {
  return [...text].map((character) => alphabet.characters.indexOf(character));
}

const rows: readonly [expression: RegExp, text: string, steps: number, why: string][] = [
  [/^ab/, "aa", 1 + 2 + 1 + 1, "counts each place that is tried, and each character that is looked at"],
  [/a+!/, "aaa", 4 + 7 + 5 + 3 + 1, "counts what is looked at anew on the way back, and from each place on"],
  [/(?:a|a)+!/y, "aaaa", 1 + 62 + 30, "counts what is looked at in several ways"],
  [/a/, "aa", 2 + 2 + 2, "goes on behind what was found"],
];
for (const [expression, text, steps, why] of rows) {
  test(`stepsToSearch() ${why}`, () => {
    const automaton = automatonOf(expression);
    equal(stepsToSearch(automaton, numbersOf(automaton, text)), steps);
  });
}

const kinds: readonly RegExp[] = [
  /a(?:b|ab)*?c/, /(?:a|b){2,3}(?:_?a)?/, /^[ab]+$|b\b/, /(?=.*_)a+/, /(?<=a.?)b+/, /(?<!a)b(?!a)/, /(?<=^a?)b/, /(?<!\bab)a$/, /(?<=(?=ab)a)b/, /(?=b(?<=ab))b*$/m, /(?:a?b?)*_/, /(?:a|ab)(?:c|bcd)?/i, /^_|a$/m, /\Ba./s, /(?:){3}a{0,2}/, /[^a]*?a\W/u,
];
for (const expression of kinds) {
  test(`triesAt() finds with ${String(expression)} what JavaScript finds`, () => {
    const automaton = automatonOf(expression);
    const sticky = new RegExp(expression.source, `${expression.flags}y`);
    const texts = fc.array(fc.constantFrom(...automaton.alphabet.characters), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (characters) => {
        const tries = triesAt(automaton, numbersOf(automaton, characters.join("")));
        const found = [...characters, ""].map((_, at) => {
          sticky.lastIndex = at;
          return sticky.test(characters.join("")) ? sticky.lastIndex : -1;
        });
        deepEqual([...characters, ""].map((_, at) => tries(at).end), found);
      }),
    );
  });
}
