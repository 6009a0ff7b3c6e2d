// Makes the rules of one set ready to be asked, each with its authority and with how sure it is.

import { kindOfAuthority } from "./authorities.ts";
import type { AuthorityKind } from "./authorities.ts";
import type { CompiledConditions } from "./conditions.ts";
import { compileConditions, compilePattern } from "./conditions.ts";
import type { Reason } from "../reasons/reasons.ts";
import type { Rule, RuleSet } from "./rule.ts";

/** A rule that speaks: it has a reason and knows its authority. */
export interface CompiledRule {
  /** Such as "mtas/postfix#insufficient-system-storage". */
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly reason: Reason;
  readonly confidence: number;
  readonly rule: Rule;
  readonly conditions: CompiledConditions;
}

/** The rules of the set that speak, in its order. */
export function compileRuleSet(set: RuleSet): CompiledRule[] {
  const speaker = { remoteMta: compilePattern(set.remoteMta), signature: compilePattern(set.signature) };
  const kind = kindOfAuthority(set.authority) ?? "rfc5321";
  return set.rules.flatMap((rule) => {
    if (rule.reason === undefined) return [];
    const { reason } = rule;
    const confidence = rule.confidence ?? usualConfidence(rule, kind);
    return [{ name: `${set.authority}#${rule.id}`, kind, reason, confidence, rule, conditions: compileConditions(rule.when, speaker) }];
  });
}

/** What a rule knows without saying so: most where words, code and speaker agree, least where a bare code is all. */
function usualConfidence({ when }: Rule, kind: AuthorityKind): number {
  const coded = when.status !== undefined || when.reply !== undefined;
  if (when.pattern !== undefined) return coded || kind === "receivers" || kind === "mtas" ? 0.95 : 0.88;
  if (when.status !== undefined) return 0.85;
  return 0.4;
}
