import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { automatonOf } from "../../../../tools/expressions/automaton.ts";
import { triesAt } from "../../../../tools/expressions/steps.ts";
import { workOf } from "./pattern-work.ts";
import { readPattern } from "./read-pattern.ts";

function workOfSource(source: string): number {
  const reading = readPattern(source);
  return "pattern" in reading ? workOf(reading.pattern) : Number.NaN;
}

const rows: readonly [source: string, work: number, why: string][] = [
  ["full", 4, "counts letters"],
  ["\\bfull$", 4, "counts no anchors"],
  ["a.{0,3}b", 1 + 3 + 3 + 4, "counts what stands behind a repeat once for each place where it may end"],
  ["\\d{1,3} x", 3 + 2 + 2, "counts it once where the end is plain"],
  ["ab|cd", 2 + 1, "counts a look at branches that begin otherwise"],
  ["ab|ac", 2 + 2, "counts all of branches that begin alike"],
];
for (const [source, work, why] of rows) test(`workOf() ${why}`, () => equal(workOfSource(source), work));

test("workOf() is no less than half of what a matcher does", () => {
  const pieces = fc.constantFrom("a", "b", "ab", "(a|b)", "(a|ab)", "\\w", "(a\\w?){1,4}", "a?", "\\w{1,9}", ".{0,9}", "(a|b){0,4}", " ", "( a){0,3}");
  const patterns = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((list) => `${list.join("")}x`);
  const letters = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(patterns, letters, (source, text) => {
      const automaton = automatonOf(new RegExp(source, "iu"));
      const tries = triesAt(automaton, text.map((letter) => letter % automaton.alphabet.characters.length));
      for (const at of text.keys()) ok(tries(at).steps <= 2 * workOfSource(source), `${source}: ${tries(at).steps} steps at ${at}, reckoned ${workOfSource(source)}`);
    }),
  );
});
