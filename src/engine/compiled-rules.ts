// The rules that a reply is asked about: the operator's own first, then those that ship.

import { compileRules, shippedRules, type CompiledRules, type RuleSet } from "../flow/classify/index.ts";

export function compiledRules(own: readonly RuleSet[] = []): CompiledRules {
  return own.length === 0 ? shippedRules() : compileRules([...own, ...shippedRules().ruleSets]);
}
