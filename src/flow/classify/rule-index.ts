// Finds the few rules that a reply can fit, by the words, the status and the reply code that they cannot do without.

import type { CompiledRule } from "./compile-rule-set.ts";
import { compilePattern } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import { branchesOf } from "./pattern/branches.ts";
import { openLiteralGate } from "./pattern/literal-gate.ts";
import { bestOf, neededLiterals, type LiteralSet } from "./pattern/pattern-literals.ts";
import { readPattern } from "./pattern/read-pattern.ts";
import type { Rule } from "./rule.ts";

/** One branch of a rule's pattern, or a rule without one. Where a probe fits the text, its rule's pattern does. */
export interface Probe {
  readonly rule: CompiledRule;
  readonly pattern: RegExp | undefined;
}

export interface RuleIndex {
  /** Probes in the order of their rules. What is left out fits no such reply; what is there is yet to be asked. */
  candidates(facts: Facts): readonly Probe[];
}

interface Entry extends Probe {
  /** But for the set that it waits for. */
  readonly needs: Needs;
  /** What the signature of the rule's set needs, where the host's name cannot speak for it. */
  readonly signatureNeeds: Needs;
}

/** One of the literals, by number, stands in every text that fits. The verdict on a text is kept, for many entries need the same set. */
interface NumberedSet {
  readonly literals: readonly number[];
  /** The call in which it was last looked for, and in which it was last found. */
  askedIn: number;
  metIn: number;
}

type Needs = readonly NumberedSet[];

/** Numbers of entries by what a reply must have for them to fit. Each entry stands in one place. */
interface Places {
  readonly byLiteral: Map<number, number[]>;
  readonly byStatus: Map<number, number[]>;
  readonly byReply: Map<number, number[]>;
  readonly always: number[];
}

/** `rules` in the order in which they are asked. */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const literals = new Map<string, number>();
  const places: Places = { byLiteral: new Map(), byStatus: new Map(), byReply: new Map(), always: [] };
  const entries: Entry[] = [];
  const known = new Map<string, NumberedSet>();
  const numbered = (set: LiteralSet): NumberedSet => {
    const name = set.join("\n");
    const one = known.get(name) ?? { literals: set.map((literal) => numberOf(literals, literal)), askedIn: 0, metIn: 0 };
    known.set(name, one);
    return one;
  };
  for (const rule of rules) {
    const signatureNeeds = needsOf(rule.conditions.speaker.signature?.source).map(numbered);
    for (const { pattern, needs } of branchesOfRule(rule.rule)) {
      const best = bestOf(needs);
      place(places, entries.length, rule.rule, best ? numbered(best).literals : []);
      entries.push({ rule, pattern, needs: needs.filter((set) => set !== best).map(numbered), signatureNeeds });
    }
  }
  return openIndex(entries, places, [...literals.keys()]);
}

function openIndex(entries: readonly Entry[], places: Places, literals: readonly string[]): RuleIndex {
  const gate = openLiteralGate(literals);
  const waiting = literals.map((_, literal) => places.byLiteral.get(literal) ?? []);
  // A literal stands in the text where its mark is the number of the present call, so that nothing has to be wiped.
  const marks = new Float64Array(literals.length);
  const asked = new Float64Array(entries.length);
  const woken: (readonly number[])[] = [];
  let call = 0;
  const note = (literal: number): void => {
    if (marks[literal] === call) return;
    marks[literal] = call;
    const numbers = waiting[literal];
    if (numbers && numbers.length > 0) woken.push(numbers);
  };
  const canFit = (number: number, withHost: boolean): boolean => {
    if (asked[number] === call) return false;
    asked[number] = call;
    const entry = entries[number];
    return entry !== undefined && areMet(entry.needs, marks, call) && (withHost || areMet(entry.signatureNeeds, marks, call));
  };
  return {
    candidates(facts) {
      call += 1;
      woken.length = 0;
      gate.scan(facts.text, note);
      pushOpen(woken, places, facts);
      const fit: number[] = [];
      const withHost = facts.remoteMta !== undefined;
      for (const numbers of woken) for (const number of numbers) if (canFit(number, withHost)) insert(fit, number);
      return fit.map((number) => entries[number]).filter((entry) => entry !== undefined);
    },
  };
}

/** Keeps a short list in order. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length;
  for (let before = numbers[at - 1]; before !== undefined && before > number; before = numbers[at - 1]) {
    numbers[at] = before;
    at -= 1;
  }
  numbers[at] = number;
}

function areMet(needs: Needs, marks: Float64Array, call: number): boolean {
  for (const set of needs) if (!isMet(set, marks, call)) return false;
  return true;
}

function isMet(set: NumberedSet, marks: Float64Array, call: number): boolean {
  if (set.askedIn === call) return set.metIn === call;
  set.askedIn = call;
  for (const literal of set.literals) {
    if (marks[literal] !== call) continue;
    set.metIn = call;
    return true;
  }
  return false;
}

/** Entries that wait for no literal, but for these codes. */
function pushOpen(lists: (readonly number[])[], { byStatus, byReply, always }: Places, { status, code }: Facts): void {
  lists.push(always);
  const ofStatus = status && byStatus.get(statusKey(status.subject, status.detail));
  const ofReply = code === undefined ? undefined : byReply.get(code);
  const ofDigit = code === undefined ? undefined : byReply.get(Math.floor(code / 100));
  if (ofStatus) lists.push(ofStatus);
  if (ofReply) lists.push(ofReply);
  if (ofDigit) lists.push(ofDigit);
}

function place({ byLiteral, byStatus, byReply, always }: Places, entry: number, rule: Rule, literals: readonly number[]): void {
  const statuses = statusKeysOf(rule);
  if (literals.length > 0) for (const literal of literals) put(byLiteral, literal, entry);
  else if (statuses) for (const status of statuses) put(byStatus, status, entry);
  else if (rule.when.reply) for (const code of rule.when.reply) put(byReply, code, entry);
  else always.push(entry);
}

function branchesOfRule({ when: { pattern } }: Rule): readonly { readonly pattern: RegExp | undefined; readonly needs: readonly LiteralSet[] }[] {
  if (pattern === undefined) return [{ pattern: undefined, needs: [] }];
  return branchesOf(pattern).map((branch) => ({ pattern: compilePattern(branch), needs: needsOf(branch) }));
}

function needsOf(pattern: string | undefined): readonly LiteralSet[] {
  const reading = pattern === undefined ? undefined : readPattern(pattern);
  return reading && "pattern" in reading ? neededLiterals(reading.pattern) : [];
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

function numberOf(numbers: Map<string, number>, literal: string): number {
  const known = numbers.get(literal) ?? numbers.size;
  numbers.set(literal, known);
  return known;
}

function put<K>(map: Map<K, number[]>, key: K, number: number): void {
  const numbers = map.get(key);
  if (numbers) numbers.push(number);
  else map.set(key, [number]);
}
