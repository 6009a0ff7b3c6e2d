// Says what a failure means: whose fault it is, whether it stays, by which rule, and how sure that is.

import { likelyCause } from "./cause.ts";
import type { Classification } from "./classification.ts";
import { UNCLASSIFIED } from "./classification.ts";
import type { CompiledRules, Fit } from "./compile-rules.ts";
import type { Facts } from "./facts.ts";
import { tidyFacts } from "./facts.ts";
import { retryHint } from "./hint.ts";
import { isPermanent } from "./permanence.ts";
import type { Reason } from "./reasons.ts";
import { reasons } from "./reasons.ts";
import { shippedRules } from "./shipped-rules.ts";

/** From here on a rule counts as a witness, for or against the first that fits. */
const WITNESS = 0.6;
const MOST_CONFIDENT = 0.99;

/**
 * Classifies a failure. Never throws, whatever the text holds.
 *
 * @example
 * ```ts
 * classify(factsOfReply("452 4.3.1 Mail system full")).reason; // "mail-system-full"
 * ```
 */
export function classify(facts: Facts, rules: CompiledRules = shippedRules()): Classification {
  const tidy = tidyFacts(facts);
  const [first, ...others] = rules.allThatFit(tidy);
  if (!first) return unclassified(tidy);
  const { reason, rule, name } = first.rule;
  const { kind, category, scope, retryProfile } = reasons[reason];
  const cause = scope === "server" ? likelyCause(tidy.text) : undefined;
  const second = secondReading(first, others);
  return {
    reason,
    permanent: isPermanent({ ...rule, reason }, tidy),
    scope, kind, category, retryProfile,
    rule: name,
    ...(first.matched === undefined ? {} : { matched: first.matched }),
    confidence: weigh(first, others),
    ...(cause ? { cause } : {}),
    ...(second ? { second } : {}),
    ...whatElse(tidy),
  };
}

function unclassified(facts: Facts): Classification {
  const { kind, category, scope, retryProfile } = reasons.unknown;
  return { reason: "unknown", permanent: false, kind, category, scope, retryProfile, rule: UNCLASSIFIED, confidence: 0, ...whatElse(facts) };
}

/** What the first rule itself names as its other meaning, else the next rule that is sure of another reason. */
function secondReading(first: Fit, others: readonly Fit[]): { reason: Reason; rule: string } | undefined {
  const { couldBe } = first.rule.rule;
  if (couldBe) return { reason: couldBe, rule: first.rule.name };
  const other = others.find(({ rule }) => rule.reason !== first.rule.reason && rule.confidence >= WITNESS);
  return other && { reason: other.rule.reason, rule: other.rule.name };
}

/** A second authority that says the same halves the doubt; one that says something else takes a tenth away. */
function weigh(first: Fit, others: readonly Fit[]): number {
  const { confidence, kind, reason } = first.rule;
  const witness = others.find(({ rule }) => rule.kind !== kind && rule.confidence >= WITNESS);
  if (!witness) return confidence;
  const weighed = witness.rule.reason === reason ? 1 - (1 - confidence) / 2 : confidence * 0.9;
  return Math.round(Math.min(weighed, MOST_CONFIDENT) * 100) / 100;
}

function whatElse(facts: Facts): Pick<Classification, "hint" | "unknown"> {
  const hint = retryHint(facts.text);
  const unknown = [
    ...(facts.code === undefined ? ["no reply code"] : []),
    ...(facts.status ? [] : ["no enhanced status code"]),
    ...(facts.phase ? [] : ["phase not known"]),
    ...(facts.remoteMta === undefined ? ["remote MTA not known"] : []),
    ...(facts.text === "" ? ["no text"] : []),
  ];
  return { ...(hint ? { hint } : {}), ...(unknown.length > 0 ? { unknown } : {}) };
}
