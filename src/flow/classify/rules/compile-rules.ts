// Makes rule sets ready to be asked: in their order, with an index, so that a reply meets few rules.

import { byAuthority } from "./authorities.ts";
import type { CompiledRule } from "./compile-rule-set.ts";
import { compileRuleSet } from "./compile-rule-set.ts";
import { fieldsFit, speaks } from "./conditions.ts";
import type { Facts } from "../facts/facts.ts";
import type { RuleSet } from "./rule.ts";
import { indexRules, type RuleIndex } from "./rule-index.ts";

/** A rule that fits some facts, and the words of the text that it caught. */
export interface Fit {
  readonly rule: CompiledRule;
  readonly matched?: string;
}

/** Who hears which rules fit. */
export interface Hearer {
  /** Asked before a rule is: false spares the work. */
  wants(rule: CompiledRule): boolean;
  /** Told of each wanted rule that fits, in order. `matched` are the words of the text that it caught. False: enough was heard. */
  hears(rule: CompiledRule, matched: string | undefined): boolean;
}

export interface CompiledRules {
  /** In the order in which they are asked. */
  readonly ruleSets: readonly RuleSet[];
  /** Those that can fit, in the same order. */
  readonly rules: readonly CompiledRule[];
  firstThatFits(facts: Facts): Fit | undefined;
  /** Every rule that fits, in order. */
  allThatFit(facts: Facts): readonly Fit[];
  /** Asks the rules in order, for as long as the hearer wants. A hearer must not ask the same rules itself. */
  tell(facts: Facts, hearer: Hearer): void;
}

/** Takes sets in any order. They must have been read without faults (readRuleSet). */
export function compileRules(ruleSets: readonly RuleSet[]): CompiledRules {
  const ordered = ruleSets.toSorted(byAuthority);
  const rules = ordered.flatMap(compileRuleSet);
  const index = indexRules(rules);
  const tell = (facts: Facts, hearer: Hearer): void => tellFitting(index, facts, hearer);
  return { ruleSets: ordered, rules, tell, firstThatFits: (facts) => fitsOf(tell, facts, 1)[0], allThatFit: (facts) => fitsOf(tell, facts, Infinity) };
}

/** Of a rule's branches those behind the first that fits are not asked any more. */
function tellFitting({ branches, found, candidates }: RuleIndex, facts: Facts, hearer: Hearer): void {
  const count = candidates(facts);
  let settled: CompiledRule | undefined;
  for (let at = 0; at < count; at += 1) {
    const branch = branches[found[at] ?? 0];
    if (!branch || branch.rule === settled || !hearer.wants(branch.rule)) continue;
    const { rule, pattern } = branch;
    const fields = fieldsFit(rule.conditions, facts);
    const words = fields && pattern ? pattern.exec(facts.text) : undefined;
    if (words === null) continue;
    settled = rule;
    if (fields && speaks(rule.conditions.speaker, facts) && !hearer.hears(rule, words?.[0])) return;
  }
}

function fitsOf(tell: CompiledRules["tell"], facts: Facts, most: number): readonly Fit[] {
  const fits: Fit[] = [];
  const hears = (rule: CompiledRule, matched: string | undefined): boolean => fits.push(matched === undefined ? { rule } : { rule, matched }) < most;
  tell(facts, { wants: () => true, hears });
  return fits;
}
