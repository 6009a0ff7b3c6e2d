// Shows how a reply comes to its rule: which rules fit, in order, and which would have, but for one condition.

import { classify } from "./classify.ts";
import type { Classification } from "./answer/classification.ts";
import type { CompiledRule } from "./rules/compile-rule-set.ts";
import type { CompiledRules } from "./rules/compile-rules.ts";
import { failedConditions, type FailedCondition } from "./rules/failed-conditions.ts";
import type { Facts } from "./facts/facts.ts";
import { tidyFacts } from "./facts/facts.ts";
import type { Reason } from "./reasons/reasons.ts";

interface Heard {
  /** Such as "mtas/postfix#insufficient-system-storage". */
  readonly rule: string;
  readonly reason: Reason;
  readonly confidence: number;
}

/** A rule that fits; the first decides. */
export interface Fitting extends Heard {
  readonly matched?: string;
}

/** A rule that fits but for one of its conditions. */
export interface NearRule extends Heard {
  readonly failed: FailedCondition;
}

export interface Trial {
  readonly classification: Classification;
  readonly fits: readonly Fitting[];
  /** The nearest first; at most ten. */
  readonly near: readonly NearRule[];
}

const MOST_NEAR = 10;

/** A shorter word stands in every text. */
const TELLING_WORD = /\p{L}{4,}/gu;

/**
 * Asks every rule, also those that could not change the answer any more.
 *
 * @example
 * ```ts
 * tryRules(factsOfReply("452 4.3.1 Mail system full"), shippedRules()).fits[0]?.reason; // "mail-system-full"
 * ```
 */
export function tryRules(facts: Facts, rules: CompiledRules): Trial {
  const tidy = tidyFacts(facts);
  const near = rules.rules.flatMap((rule) => nearRule(rule, tidy)).toSorted(byNearness).slice(0, MOST_NEAR).map(({ shared: _, ...one }) => one);
  const fits = [...rules.allThatFit(tidy)].map(({ rule, matched }) => ({ ...heard(rule), ...(matched === undefined ? {} : { matched }) }));
  return { classification: classify(facts, rules), fits, near };
}

interface Near extends NearRule {
  /** How many words of the text stand in the pattern that failed. */
  readonly shared: number;
}

/** One whose words fail is near if some of them are there: one where its other conditions fit, two where it has no other. */
function nearRule(rule: CompiledRule, facts: Facts): Near[] {
  const { failed, fitting } = failedConditions(rule.conditions, facts);
  const [only] = failed;
  if (!only || failed.length > 1) return [];
  const shared = only.field === "pattern" ? sharedWords(facts.text, only.wanted) : 0;
  const isNear = only.field === "pattern" ? shared + Math.min(fitting, 1) >= 2 && shared > 0 : fitting > 0;
  return isNear ? [{ ...heard(rule), failed: only, shared }] : [];
}

function sharedWords(text: string, pattern: string): number {
  const words = new Set(text.toLowerCase().match(TELLING_WORD));
  const source = pattern.toLowerCase();
  return [...words].filter((word) => source.includes(word)).length;
}

/** Those whose words stand in the text are nearer than those that ask for other words; of these, those that share most, and of fewest words. */
function byNearness(one: Near, other: Near): number {
  const [first, second] = [one.failed, other.failed];
  const byField = Number(first.field === "pattern") - Number(second.field === "pattern");
  return byField || other.shared - one.shared || (first.field === "pattern" ? first.wanted.length - second.wanted.length : 0);
}

function heard({ name, reason, confidence }: CompiledRule): Heard {
  return { rule: name, reason, confidence };
}
