// Makes rule sets ready to be asked: in their order, with an index, so that a reply meets few rules.

import { byAuthority } from "./authorities.ts";
import type { CompiledRule } from "./compile-rule-set.ts";
import { compileRuleSet } from "./compile-rule-set.ts";
import { fieldsFit, speaks } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import type { RuleSet } from "./rule.ts";
import { indexRules } from "./rule-index.ts";

/** A rule that fits some facts, and the words of the text that it caught. */
export interface Fit {
  readonly rule: CompiledRule;
  readonly matched?: string;
}

export interface CompiledRules {
  /** In the order in which they are asked. */
  readonly ruleSets: readonly RuleSet[];
  /** Those that can fit, in the same order. */
  readonly rules: readonly CompiledRule[];
  firstThatFits(facts: Facts): Fit | undefined;
  /** Every rule that fits, in order. What is not asked for is not looked for. */
  allThatFit(facts: Facts): Generator<Fit>;
}

/** Takes sets in any order. They must have been read without faults (readRuleSet). */
export function compileRules(ruleSets: readonly RuleSet[]): CompiledRules {
  const ordered = ruleSets.toSorted(byAuthority);
  const rules = ordered.flatMap(compileRuleSet);
  const index = indexRules(rules);

  function* allThatFit(facts: Facts): Generator<Fit> {
    let settled: CompiledRule | undefined;
    for (const { rule, pattern } of index.candidates(facts)) {
      if (rule === settled) continue;
      const fields = fieldsFit(rule.conditions, facts);
      const matched = fields ? pattern?.exec(facts.text)?.[0] : undefined;
      if (fields && pattern && matched === undefined) continue;
      settled = rule;
      if (fields && speaks(rule.conditions.speaker, facts)) yield matched === undefined ? { rule } : { rule, matched };
    }
  }
  return {
    ruleSets: ordered,
    rules,
    allThatFit,
    firstThatFits(facts) {
      for (const fit of allThatFit(facts)) return fit;
      return undefined;
    },
  };
}
