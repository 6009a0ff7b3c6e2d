// Proves a set of rules by its own examples: each is caught by its rule and no other, and no near miss is.

import type { CompiledRules } from "./compile-rules.ts";
import type { Facts } from "../facts/facts.ts";
import { factsOfReply, tidyFacts } from "../facts/facts.ts";
import type { Rule, RuleSet } from "./rule.ts";

/**
 * What is wrong with the rules of `set`, each as `rule "x": …`; none: all is well.
 *
 * @param rules all that are asked, those of `set` among them
 */
export function proveRules(set: RuleSet, rules: CompiledRules): readonly string[] {
  return set.rules.flatMap((rule) => (rule.reason === undefined ? [] : proveRule(rule, set, rules)));
}

function proveRule(rule: Rule, set: RuleSet, rules: CompiledRules): string[] {
  const name = `${set.authority}#${rule.id}`;
  const caughtBy = (text: string): string | undefined => rules.firstThatFits(factsOfExample(text, rule, set))?.rule.name;
  const faults: string[] = [];
  for (const example of rule.examples) {
    const caught = caughtBy(example);
    if (caught !== name) faults.push(`rule "${rule.id}": example "${example}" is caught by ${caught ?? "no rule"}, wanted by this one`);
  }
  for (const nearMiss of rule.nearMisses) {
    if (caughtBy(nearMiss) === name) faults.push(`rule "${rule.id}": near miss "${nearMiss}" is caught by this rule, wanted by another or by none`);
  }
  return faults;
}

/** An example is said in the rule's phase, by the set's own host. */
function factsOfExample(text: string, { when }: Rule, { speaker }: RuleSet): Facts {
  const phase = when.phase?.[0];
  return tidyFacts({ ...factsOfReply(text), ...(phase ? { phase } : {}), ...(speaker ? { remoteMta: speaker } : {}) });
}
