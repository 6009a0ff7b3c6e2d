// Says what a failure means: whose fault it is, whether it stays, by which rule, and how sure that is.

import { likelyCause } from "./cause.ts";
import type { Classification } from "./classification.ts";
import { UNCLASSIFIED } from "./classification.ts";
import type { CompiledRule } from "./compile-rule-set.ts";
import type { CompiledRules, Fit } from "./compile-rules.ts";
import type { Facts } from "./facts.ts";
import { tidyFacts } from "./facts.ts";
import { retryHint } from "./hint.ts";
import { isPermanent } from "./permanence.ts";
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
  const fits = rules.allThatFit(tidy);
  const { value: first } = fits.next();
  return withWhatElse(first ? toldBy(first, witnessesOf(first, fits), tidy) : unclassified(), tidy);
}

type Growing = { -readonly [K in keyof Classification]: Classification[K] };

function toldBy({ rule: { name, reason, rule, confidence }, matched }: Fit, { second, other }: Witnesses, facts: Facts): Growing {
  const { kind, category, scope, retryProfile } = reasons[reason];
  const permanent = isPermanent(reason, rule, facts);
  const said: Growing = { reason, permanent, scope, kind, category, retryProfile, rule: name, confidence: second ? weigh(confidence, second.reason === reason) : confidence };
  if (matched !== undefined) said.matched = matched;
  const cause = scope === "server" ? likelyCause(facts.text) : undefined;
  if (cause) said.cause = cause;
  if (rule.couldBe) said.second = { reason: rule.couldBe, rule: name };
  else if (other) said.second = { reason: other.reason, rule: other.name };
  return said;
}

function unclassified(): Growing {
  const { kind, category, scope, retryProfile } = reasons.unknown;
  return { reason: "unknown", permanent: false, scope, kind, category, retryProfile, rule: UNCLASSIFIED, confidence: 0 };
}

/** Further rules that fit and are sure enough to be heard. */
interface Witnesses {
  /** The next one of another kind of authority, whatever it says. */
  second?: CompiledRule;
  /** The next one of another reason. */
  other?: CompiledRule;
}

/** Goes on only for as long as one of the two is missing. */
function witnessesOf({ rule: first }: Fit, fits: Iterable<Fit>): Witnesses {
  const witnesses: Witnesses = {};
  for (const { rule } of fits) {
    if (rule.confidence < WITNESS) continue;
    if (rule.kind !== first.kind) witnesses.second ??= rule;
    if (rule.reason !== first.reason) witnesses.other ??= rule;
    if (witnesses.second && witnesses.other) break;
  }
  return witnesses;
}

/** A second authority that says the same halves the doubt; one that says something else takes a tenth away. */
function weigh(confidence: number, isConfirmed: boolean): number {
  const weighed = isConfirmed ? 1 - (1 - confidence) / 2 : confidence * 0.9;
  return Math.round(Math.min(weighed, MOST_CONFIDENT) * 100) / 100;
}

function withWhatElse(said: Growing, facts: Facts): Classification {
  const hint = retryHint(facts.text);
  if (hint) said.hint = hint;
  const unknown = whatIsMissing(facts);
  if (unknown.length > 0) said.unknown = unknown;
  return said;
}

function whatIsMissing({ code, status, phase, remoteMta, text }: Facts): string[] {
  const missing: string[] = [];
  if (code === undefined) missing.push("no reply code");
  if (!status) missing.push("no enhanced status code");
  if (!phase) missing.push("phase not known");
  if (remoteMta === undefined) missing.push("remote MTA not known");
  if (text === "") missing.push("no text");
  return missing;
}
