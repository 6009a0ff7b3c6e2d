import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

import { doesNotHang } from "../../../../test/hang-guard.ts";
import { classify } from "../classify.ts";
import { LONGEST_TEXT } from "../facts/facts.ts";
import { compilePattern } from "./conditions.ts";
import { branchesOf, choicesIn } from "../pattern/branches.ts";
import { neededLiterals } from "../pattern/pattern-literals.ts";
import { patternFault } from "../pattern/pattern-safety.ts";
import { readPattern } from "../pattern/read-pattern.ts";
import { proveRules } from "./prove-rules.ts";
import { shippedRules } from "./shipped-rules.ts";

const rules = shippedRules();

for (const set of rules.ruleSets) {
  test(`rules/${set.authority}: each example is caught by its rule and no other, and no near miss is`, () => deepEqual(proveRules(set, rules), []));
}

test("shippedRules() hold no pattern that is unsafe", () => {
  for (const { name, rule } of rules.rules) {
    for (const source of [rule.when.pattern, rule.when.remoteMta, rule.when.domain]) {
      for (const choice of source === undefined ? [] : choicesIn(source)) equal(patternFault(choice), undefined, name);
    }
  }
});

test("shippedRules() hang on no text made of their own words", () => {
  for (const { name, conditions } of rules.rules) {
    const source = conditions.when.pattern ?? "x";
    const reading = readPattern(source);
    const words = "pattern" in reading ? neededLiterals(reading.pattern).flat() : [];
    const bait = `${words.slice(0, 8).join(" ") || "a"} `;
    const text = bait.repeat(Math.ceil(LONGEST_TEXT / bait.length)).slice(0, LONGEST_TEXT);
    for (const branch of branchesOf(source)) doesNotHang(() => compilePattern(branch)?.test(text), name);
  }
});

test("classify() hangs on no hostile texts with all rules", () => {
  const hostile = ["user ", "mailbox is ", "( ", "no such a b ", "sender address rejected ", "maximum number of ", "550 5.1.1 ", "\u0000", "\n"];
  for (const piece of hostile) {
    doesNotHang(() => classify({ text: piece.repeat(200_000) }), piece);
  }
});
