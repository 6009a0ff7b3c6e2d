import { deepEqual, equal, match } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { classify } from "../classify.ts";
import { compileRules } from "./compile-rules.ts";
import { factsOfReply } from "../facts/facts.ts";
import { readRuleSet } from "./read-rule-set.ts";
import { shippedRules } from "./shipped-rules.ts";

const rule = { id: "own", reason: "mailbox-full", pattern: "our own words", examples: ["550 our own words"] };

test("readRuleSet() reads what a file says and nothing more", () => {
  const { ruleSet, faults } = readRuleSet("operator/ours", { source: "us", rule: [{ ...rule, status: ["*.2.2", "none"], reply: "4xx" }] });
  deepEqual(faults, []);
  deepEqual(ruleSet, {
    authority: "operator/ours",
    source: "us",
    rules: [
      {
        id: "own",
        reason: "mailbox-full",
        when: { reply: [4], status: [{ subject: 2, detail: 2 }, "none"], pattern: "our own words" },
        examples: ["550 our own words"],
        nearMisses: [],
      },
    ],
  });
});

test("readRuleSet() knows words and status codes by their names", () => {
  const file = { source: "us", words: { mailbox: ["inbox", "account"] }, statuses: { vague: ["none", "*.0.0"] } };
  const { pattern: _, ...others } = rule;
  const { ruleSet, faults } = readRuleSet("operator/ours", { ...file, rule: [{ ...others, phrases: ["{mailbox} full", "over quota"], status: ["{vague}", "*.2.2"] }] });
  deepEqual(faults, []);
  deepEqual(ruleSet.rules[0]?.when, {
    status: ["none", { subject: 0, detail: 0 }, { subject: 2, detail: 2 }],
    phrases: ["{mailbox} full", "over quota"],
    pattern: String.raw`\b(inbox|account) full\b|\bover quota\b`,
  });
});

const wrong: readonly [file: unknown, fault: RegExp, why: string][] = [
  ["text", /file: found "text", wanted a table/, "a file that is no table"],
  [{ rule: [rule] }, /"source" found nothing/, "a file without its source"],
  [{ source: "us", rule: [{ ...rule, reason: "full" }] }, /rule "own": "reason" found "full", wanted a reason of the closed list/, "a reason that is not on the list"],
  [{ source: "us", rule: [{ ...rule, pattern: "(a+)+" }] }, /rule "own": "pattern" found "\+" without an upper bound/, "a pattern that backtracks"],
  [{ source: "us", rule: [{ ...rule, patern: "x" }] }, /rule "own": "patern" found "x", wanted the field "pattern"/, "a field that is nearly one"],
  [{ source: "us", rule: [{ ...rule, weather: "x" }] }, /rule "own": "weather" found "x", wanted one of the fields id, /, "a field that is not one"],
  [{ source: "us", rule: [{ ...rule, reason: "rate-limited", permanent: true }] }, /rule "own": "permanent" found true, wanted it left out/, "a lasting refusal that is nobody's at the other end"],
  [{ source: "us" }, /"rule" found nothing, wanted at least one/, "a file without rules"],
  [{ source: "us", rule: [{ ...rule, reply: 999 }] }, /rule "own": "reply" found 999/, "a reply code that is none"],
  [{ source: "us", rule: [{ ...rule, status: "9.1.1" }] }, /rule "own": "status" found "9.1.1"/, "a status that is none"],
  [{ source: "us", rule: [{ ...rule, examples: [] }] }, /rule "own": "examples" found nothing/, "a rule without example"],
  [{ source: "us", rule: [{ ...rule, pattern: undefined }] }, /rule "own": "conditions" found nothing/, "a rule without conditions"],
  [{ source: "us", rule: [{ ...rule, phrases: ["full"] }] }, /rule "own": "phrases" found beside "pattern"/, "phrases beside a pattern"],
  [{ source: "us", rule: [{ ...rule, pattern: ["full", "(a"] }] }, /rule "own": "pattern" found no "\)" .*, in "\(a"/, "which of several patterns is none"],
  [{ source: "us", words: { mailbox: ["inbox"] }, rule: [rule] }, /words: "mailbox" found in no rule/, "words that nobody uses"],
  [{ source: "us", words: { mailbox: ["(inbox"] }, rule: [{ ...rule, pattern: "{mailbox}" }] }, /words: "mailbox" found no "\)"/, "words that are no expression"],
  [{ source: "us", rule: [{ ...rule, status: "{vague}" }] }, /rule "own": "status" found "\{vague\}"/, "status codes without a name"],
  [{ source: "us", rule: [rule, rule] }, /rule "own": found its id twice/, "an id that is there twice"],
  [{ source: "us", rule: [{ ...rule, id: "Own Rule" }] }, /"id" found "Own Rule"/, "an id that cannot be one"],
];

for (const [file, fault, why] of wrong) {
  test(`readRuleSet() names ${why}`, () => match(readRuleSet("operator/ours", file).faults.join("\n"), fault));
}

test("readRuleSet() names an authority that has no place in the order", () => {
  match(readRuleSet("nobody/x", { source: "us", rule: [rule] }).faults.join("\n"), /authority: found "nobody\/x"/);
});

test("readRuleSet() never throws", () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
  fc.assert(fc.property(anything, (file) => void readRuleSet("operator/ours", file)));
  const fields = fc.constantFrom("id", "reason", "permanent", "reply", "status", "phase", "phrases", "pattern", "confidence", "examples", "other");
  const file = (table: Readonly<Record<string, unknown>>): unknown => ({ "looked-at": table["id"], words: table, statuses: table["other"], rule: [table] });
  fc.assert(fc.property(fc.dictionary(fields, anything), (table) => void readRuleSet("operator/ours", file(table))));
});

test("compileRules() asks an operator's rules first", () => {
  const { ruleSet } = readRuleSet("operator/ours", {
    source: "us",
    rule: [{ id: "theirs", reason: "policy-rejected", pattern: "mail system full", examples: ["452 4.3.1 Mail system full"] }],
  });
  const rules = compileRules([...shippedRules().ruleSets, ruleSet]);
  const { rule: name, second } = classify(factsOfReply("452 4.3.1 Mail system full"), rules);
  equal(name, "operator/ours#theirs");
  equal(second?.reason, "mail-system-full");
});
