import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { branchesOf } from "./branches.ts";
import { bestOf, gateLetter, neededLiterals, type LiteralSet } from "./pattern-literals.ts";
import { patternFault } from "./pattern-safety.ts";
import { readPattern } from "./read-pattern.ts";

const gateLetters = (text: string): string => Array.from(text, gateLetter).join("");

const patterns: readonly [pattern: string, expected: readonly LiteralSet[], why: string][] = [
  ["mail system full", [["mail system full"]], "takes the text itself"],
  ["(over|exceeded) quota", [["over", "exceeded"], [" quota"]], "takes each part of a row"],
  ["(full|quota|space)", [["full", "quota", "space"]], "takes all branches where no single text is needed"],
  ["(full)? \\d{3}", [], "does not rely on what may be missing"],
  ["(full|\\d{3})", [], "does not rely on a branch without text"],
  ["a\\d", [], "does not rely on a letter of ASCII that stands alone"],
  ["é\\d", [[gateLetters("é")]], "relies on a letter beyond ASCII, rare as those are"],
  ["\\b(full|over) \\bquota\\b", [["\bfull", "\bover"], ["\bquota\b"]], "keeps a word's edge that stands right beside a text"],
  ["\\b(full)?quota(s)?\\b", [["quota"]], "keeps no edge that something else may stand at"],
  ["^full$|\\Bover\\B", [["full", "over"]], "keeps no other anchor"],
  ["(ПЕРЕПОЛНЕН|voll besetzt)", [[gateLetters("переполнен"), "voll besetzt"]], "keeps letters beyond ASCII in either case"],
];

for (const [pattern, expected, why] of patterns) {
  test(`neededLiterals() ${why}`, () => {
    const reading = readPattern(pattern);
    ok("pattern" in reading);
    deepEqual(neededLiterals(reading.pattern), expected);
  });
}

test("bestOf() takes the set whose shortest literal is longest", () => {
  deepEqual(bestOf([["over", "exceeded"], [" quota"], ["no", "not yet there"]]), [" quota"]);
  equal(bestOf([]), undefined);
});

const branches: readonly [pattern: string, expected: readonly string[], why: string][] = [
  ["mailbox full", ["mailbox full"], "leaves a pattern without a choice as it is"],
  ["full|over quota", ["full", "over quota"], "parts a choice"],
  ["\\b(mailbox|inbox) (is )?full\\b", ["\\bmailbox (is )?full\\b", "\\binbox (is )?full\\b"], "parts the choice that a pattern begins with, behind its anchors"],
  ["((a|b)c|d) e", ["ac e", "bc e", "d e"], "goes on as long as a branch begins with a choice"],
  ["(a|b)? full", ["(a|b)? full"], "leaves a choice alone that may be missing"],
  ["[(|] x|\\(y\\|", ["[(|] x", "\\(y\\|"], "takes no sign in a set, and no escaped one, for its own"],
];

for (const [pattern, expected, why] of branches) test(`branchesOf() ${why}`, () => deepEqual(branchesOf(pattern), expected));

test("branchesOf() together fit what the pattern fits, and each has its needed literals where it does", () => {
  const word = fc.constantFrom("full", "box", "(full|box)", "(is |was )?", " ", "\\b", "(a(b|c)|d)", "\\w{1,3}", "|");
  const text = fc.array(fc.constantFrom("full", "box", "is ", " ", "ab", "d", "FULL"), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (parts, words) => {
      const pattern = parts.join("");
      if (patternFault(pattern) !== undefined) return;
      const said = words.join("");
      const fitting = branchesOf(pattern).filter((branch) => new RegExp(branch, "iu").test(said));
      equal(fitting.length > 0, new RegExp(pattern, "iu").test(said), pattern);
      for (const branch of fitting) {
        const reading = readPattern(branch);
        const sets = "pattern" in reading ? neededLiterals(reading.pattern) : [["no pattern"]];
        ok(sets.every((set) => set.some((literal) => new RegExp(literal.replaceAll("\b", "\\b"), "iu").test(said))), branch);
      }
    }),
  );
});
