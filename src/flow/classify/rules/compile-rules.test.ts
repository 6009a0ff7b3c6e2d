import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";

import { compileRules } from "./compile-rules.ts";
import { failedConditions } from "./failed-conditions.ts";
import type { Facts } from "../facts/facts.ts";
import { factsOfReply, tidyFacts } from "../facts/facts.ts";
import type { Rule, RuleSet } from "./rule.ts";
import { shippedRules } from "./shipped-rules.ts";

/** Every tenth of what our rules are proven by, said by no one in particular and by a host of a rule set. */
function someFacts(): readonly Facts[] {
  const { rules, ruleSets } = shippedRules();
  const hosts = ruleSets.flatMap(({ speaker }) => speaker ?? []);
  const said = rules.flatMap(({ rule }) => [...rule.examples, ...rule.nearMisses]).filter((_, index) => index % 10 === 0);
  return said.map((text, index) => tidyFacts({ ...factsOfReply(text), ...(index % 2 === 0 ? {} : { remoteMta: hosts[index % hosts.length] ?? "mx.example.com" }) }));
}

test("allThatFit() finds what asking each rule for each of its conditions finds", () => {
  const all = shippedRules();
  const given = someFacts();
  ok(given.length > 100);
  for (const facts of given) {
    const expected = all.rules.filter(({ conditions }) => failedConditions(conditions, facts).failed.length === 0);
    deepEqual(all.allThatFit(facts).map(({ rule }) => rule.name), expected.map(({ name }) => name), facts.text);
  }
});

const rule = (id: string, pattern: string): Rule => ({ id, reason: "user-unknown", when: { pattern }, examples: [], nearMisses: [] });
const set: RuleSet = { authority: "phrases/en", source: "our own", rules: [rule("first", "no (user|such user)"), rule("second", "user|nobody"), rule("third", "\\bno\\b")] };
const facts: Facts = { text: "no such user" };

test("tell() asks only for rules that are wanted, in order, and tells the words that they caught", () => {
  const heard: string[] = [];
  compileRules([set]).tell(facts, {
    wants: ({ rule: { id } }) => id !== "second",
    hears: ({ rule: { id } }, matched) => heard.push(`${id}: ${matched}`) > 0,
  });
  deepEqual(heard, ["first: no such user", "third: no"]);
});

test("tell() ends where enough was heard", () => {
  let told = 0;
  compileRules([set]).tell(facts, { wants: () => true, hears: () => ++told < 2 });
  equal(told, 2);
});
