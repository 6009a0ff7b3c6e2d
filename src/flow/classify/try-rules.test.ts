import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { factsOfReply } from "./facts/facts.ts";
import { compileRules } from "./rules/compile-rules.ts";
import type { Rule } from "./rules/rule.ts";
import { tryRules } from "./try-rules.ts";

const ruleOf = (id: string, when: Rule["when"]): Rule => ({ id, reason: "system-unavailable", when, examples: [], nearMisses: [] });
const rules = compileRules([
  {
    authority: "operator/ours",
    source: "us",
    rules: [
      ruleOf("words", { pattern: "\\bclosed until monday\\b" }),
      ruleOf("words-and-code", { pattern: "\\bsleeping on monday\\b", reply: [450] }),
      ruleOf("code", { pattern: "\\bmonday\\b", reply: [451] }),
      ruleOf("long-words", { pattern: "\\b(closed|shut|asleep|on leave) (until|before|after) (monday|friday)\\b" }),
    ],
  },
]);

const rows: readonly [reply: string, near: readonly string[], why: string][] = [
  ["450 We are closed on Monday", ["code", "words", "long-words", "words-and-code"], "puts codes before words, those that share most before others, and the shorter first"],
  ["550 We are asleep", [], "takes one word in common for nothing where no other condition fits"],
  ["450 We are asleep", [], "takes a code alone for nothing where no word is in common"],
  ["450", [], "has nothing near to a code without words"],
];

for (const [reply, near, why] of rows) {
  test(`tryRules() ${why}`, () => deepEqual(tryRules(factsOfReply(reply), rules).near.map(({ rule }) => rule.replace("operator/ours#", "")), near));
}
