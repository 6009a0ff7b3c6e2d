// Shows how a reply comes to its rule: which rules fit, in order, and which would have, but for one condition.

import { classify } from "./classify.ts";
import type { Classification } from "./answer/classification.ts";
import type { CompiledRule } from "./rules/compile-rule-set.ts";
import type { CompiledRules } from "./rules/compile-rules.ts";
import { failedConditions, type FailedCondition } from "./rules/conditions.ts";
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
  const near = rules.rules.flatMap((rule) => nearRule(rule, tidy)).toSorted(byNearness).slice(0, MOST_NEAR);
  const fits = [...rules.allThatFit(tidy)].map(({ rule, matched }) => ({ ...heard(rule), ...(matched === undefined ? {} : { matched }) }));
  return { classification: classify(facts, rules), fits, near };
}

/** A rule of one condition is near to nothing: it fits, or it does not. */
function nearRule(rule: CompiledRule, facts: Facts): NearRule[] {
  const { failed, fitting } = failedConditions(rule.conditions, facts);
  const [only] = failed;
  return only && failed.length === 1 && fitting > 0 ? [{ ...heard(rule), failed: only }] : [];
}

/** Those whose words stand in the text are nearer than those that ask for other words. */
function byNearness(one: NearRule, other: NearRule): number {
  return Number(one.failed.field === "pattern") - Number(other.failed.field === "pattern");
}

function heard({ name, reason, confidence }: CompiledRule): Heard {
  return { rule: name, reason, confidence };
}
