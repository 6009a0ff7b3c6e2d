// Makes rule sets ready to be asked: in their order, with an index, so that a reply meets few rules.

import { byAuthority, kindOfAuthority } from "./authorities.ts";
import type { AuthorityKind } from "./authorities.ts";
import { conditionsFit } from "./conditions.ts";
import type { CompiledConditions } from "./conditions.ts";
import { compileConditions, compilePattern } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import { openLiteralGate } from "./pattern/literal-gate.ts";
import type { LiteralGate } from "./pattern/literal-gate.ts";
import { neededLiterals } from "./pattern/pattern-literals.ts";
import { readPattern } from "./pattern/read-pattern.ts";
import type { Reason } from "./reasons.ts";
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
  /** Every rule that fits, in order. */
  allThatFit(facts: Facts): Generator<Fit>;
}

/** Takes sets in any order. They must have been read without faults (readRuleSet). */
export function compileRules(ruleSets: readonly RuleSet[]): CompiledRules {
  const ordered = ruleSets.toSorted(byAuthority);
  const rules = ordered.flatMap(compileRuleSet);
  const index = indexRules(rules);

  function* allThatFit(facts: Facts): Generator<Fit> {
    for (const number of candidates(index, facts)) {
      const rule = rules[number];
      const fit = rule && conditionsFit(rule.conditions, facts);
      if (rule && fit) yield fit.matched === undefined ? { rule } : { rule, matched: fit.matched };
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

function compileRuleSet(set: RuleSet): CompiledRule[] {
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

/** Numbers of rules by what a reply must have for them to fit. Each rule stands in one place. */
interface Index {
  readonly gate: LiteralGate;
  /** For each literal of the gate, the rules that wait for it. */
  readonly byLiteral: readonly (readonly number[])[];
  readonly byStatus: ReadonlyMap<number, readonly number[]>;
  readonly byReply: ReadonlyMap<number, readonly number[]>;
  readonly always: readonly number[];
}

function indexRules(rules: readonly CompiledRule[]): Index {
  const byLiteral = new Map<string, number[]>();
  const byStatus = new Map<number, number[]>();
  const byReply = new Map<number, number[]>();
  const always: number[] = [];
  for (const [number, { rule }] of rules.entries()) {
    const literals = literalsOf(rule.when.pattern);
    const statuses = statusKeysOf(rule);
    if (literals) for (const literal of literals) put(byLiteral, literal, number);
    else if (statuses) for (const status of statuses) put(byStatus, status, number);
    else if (rule.when.reply) for (const code of rule.when.reply) put(byReply, code, number);
    else always.push(number);
  }
  return { gate: openLiteralGate([...byLiteral.keys()]), byLiteral: [...byLiteral.values()], byStatus, byReply, always };
}

function candidates(index: Index, facts: Facts): number[] {
  const numbers = new Set<number>(index.always);
  const add = (more: readonly number[] | undefined): void => {
    if (more) for (const number of more) numbers.add(number);
  };
  index.gate.scan(facts.text, (literal) => add(index.byLiteral[literal]));
  if (facts.status) add(index.byStatus.get(statusKey(facts.status.subject, facts.status.detail)));
  if (facts.code !== undefined) {
    add(index.byReply.get(facts.code));
    add(index.byReply.get(Math.floor(facts.code / 100)));
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function literalsOf(pattern: string | undefined): readonly string[] | undefined {
  const reading = pattern === undefined ? undefined : readPattern(pattern);
  return reading && "pattern" in reading ? neededLiterals(reading.pattern) : undefined;
}

/** Undefined where one of the statuses leaves subject or detail open. */
function statusKeysOf({ when }: Rule): number[] | undefined {
  const keys: number[] = [];
  for (const status of when.status ?? ["none" as const]) {
    if (status === "none" || status.subject === undefined || status.detail === undefined) return undefined;
    keys.push(statusKey(status.subject, status.detail));
  }
  return keys;
}

function statusKey(subject: number, detail: number): number {
  return subject * 1000 + detail;
}

function put<K>(map: Map<K, number[]>, key: K, number: number): void {
  const numbers = map.get(key);
  if (numbers) numbers.push(number);
  else map.set(key, [number]);
}
