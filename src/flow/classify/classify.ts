// Says what a failure means: whose fault it is, whether it stays, by which rule, and how sure that is.

import { likelyCause } from "./answer/cause.ts";
import type { Classification } from "./answer/classification.ts";
import { UNCLASSIFIED } from "./answer/classification.ts";
import type { CompiledRule } from "./rules/compile-rule-set.ts";
import type { CompiledRules, Hearer } from "./rules/compile-rules.ts";
import type { Facts } from "./facts/facts.ts";
import { tidyFacts } from "./facts/facts.ts";
import { readHints } from "./answer/hints/hints.ts";
import { isPermanent } from "./answer/permanence.ts";
import { reasons } from "./reasons/reasons.ts";
import { shippedRules } from "./rules/shipped-rules.ts";

/** From here on a rule counts as a witness, for or against the first that fits. */
const WITNESS = 0.6;
const MOST_CONFIDENT = 0.99;

/**
 * Classifies a failure. Never throws, whatever the text holds; what is no facts at all, such as a text, is a slip of who calls it.
 *
 * @example
 * ```ts
 * classify(factsOfReply("452 4.3.1 Mail system full")).reason; // "mail-system-full"
 * ```
 */
export function classify(facts: Facts, rules: CompiledRules = shippedRules()): Classification {
  if (typeof facts?.text !== "string") throw new TypeError("Cannot classify: found no facts with a text, wanted what factsOf() or factsOfReply() gives");
  const tidy = tidyFacts(facts);
  const heard = new Hearing();
  rules.tell(tidy, heard);
  return withWhatElse(heard.first ? toldBy(heard.first, heard, tidy) : unclassified(), tidy);
}

type Growing = { -readonly [K in keyof Classification]: Classification[K] };

function toldBy({ name, kind: teller, reason, rule, confidence }: CompiledRule, { matched, otherAuthority, otherReason }: Hearing, facts: Facts): Growing {
  const { kind, category, scope, retryProfile } = reasons[reason];
  const permanent = isPermanent(reason, { kind: teller, rule }, facts);
  const said: Growing = { reason, permanent, scope, kind, category, retryProfile, rule: name, confidence: otherAuthority ? weigh(confidence, otherAuthority.reason === reason) : confidence };
  if (matched !== undefined) said.matched = matched;
  const cause = scope === "server" ? likelyCause(facts.text) : undefined;
  if (cause) said.cause = cause;
  if (rule.couldBe) said.second = { reason: rule.couldBe, rule: name };
  else if (otherReason) said.second = { reason: otherReason.reason, rule: otherReason.name };
  return said;
}

function unclassified(): Growing {
  const { kind, category, scope, retryProfile } = reasons.unknown;
  return { reason: "unknown", permanent: false, scope, kind, category, retryProfile, rule: UNCLASSIFIED, confidence: 0 };
}

/** The first rule that fits, and its witnesses: further ones that are sure enough. Wants no rule that would change nothing. */
class Hearing implements Hearer {
  first: CompiledRule | undefined = undefined;
  /** The words that the first caught. */
  matched: string | undefined = undefined;
  /** The next one of another kind of authority, whatever it says: it confirms the first or puts it in doubt. */
  otherAuthority: CompiledRule | undefined = undefined;
  /** The next one of another reason: the second reading. Not looked for where the first names one itself. */
  otherReason: CompiledRule | undefined = undefined;

  wants(rule: CompiledRule): boolean {
    const { first } = this;
    return !first || (rule.confidence >= WITNESS && (this.#isOfOtherAuthority(rule, first) || this.#isOfOtherReason(rule, first)));
  }

  hears(rule: CompiledRule, matched: string | undefined): boolean {
    const { first } = this;
    if (!first) {
      this.first = rule;
      this.matched = matched;
      return true;
    }
    if (this.#isOfOtherAuthority(rule, first)) this.otherAuthority = rule;
    if (this.#isOfOtherReason(rule, first)) this.otherReason = rule;
    return !this.otherAuthority || (!this.otherReason && !first.rule.couldBe);
  }

  #isOfOtherAuthority({ kind }: CompiledRule, first: CompiledRule): boolean {
    return !this.otherAuthority && kind !== first.kind;
  }

  #isOfOtherReason({ reason }: CompiledRule, first: CompiledRule): boolean {
    return !this.otherReason && !first.rule.couldBe && reason !== first.reason;
  }
}

/** A second authority that says the same halves the doubt; one that says something else takes a tenth away. */
function weigh(confidence: number, isConfirmed: boolean): number {
  const weighed = isConfirmed ? 1 - (1 - confidence) / 2 : confidence * 0.9;
  return Math.round(Math.min(weighed, MOST_CONFIDENT) * 100) / 100;
}

function withWhatElse(said: Growing, facts: Facts): Classification {
  const hints = readHints(facts.text, said.reason === "mailbox-moved");
  if (hints) said.hints = hints;
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
