// Finds the few rules that a reply can fit, by the words, the status and the reply code that they cannot do without.

import type { CompiledRule } from "./compile-rule-set.ts";
import { compilePattern } from "./conditions.ts";
import type { Facts } from "../facts/facts.ts";
import { branchesOf } from "../pattern/branches.ts";
import { openLiteralGate } from "../pattern/literal-gate.ts";
import { LiteralSets, packLists, type PackedLists } from "../pattern/literal-sets.ts";
import { hasBeyond, neededLiterals, type LiteralSet } from "../pattern/pattern-literals.ts";
import { Rarity } from "../pattern/rarity.ts";
import { readProvenPattern } from "../pattern/read-pattern.ts";
import type { Rule } from "./rule.ts";

/** One branch of a rule's pattern, or a rule without one. Where it fits the text, its rule's pattern does. */
export class RuleBranch {
  readonly rule: CompiledRule;
  readonly source: string | undefined;
  #pattern: RegExp | undefined;

  constructor(rule: CompiledRule, source: string | undefined) {
    this.rule = rule;
    this.source = source;
  }

  /** Made when it is first asked for: few of all branches ever are. */
  get pattern(): RegExp | undefined {
    return (this.#pattern ??= compilePattern(this.source));
  }
}

export interface RuleIndex {
  /**
   * Writes the numbers of branches into `found`, in the order of their rules, and answers how many there are. What is left
   * out fits no such reply; what is there is yet to be asked. They are overwritten by the next call.
   */
  candidates(facts: Facts): number;
  readonly found: Int32Array;
  readonly branches: readonly RuleBranch[];
}

/** A branch with the sets of literals, by number, of each of which one stands in every text that fits. */
interface Entry {
  readonly branch: RuleBranch;
  /** But for the set that it waits for. */
  readonly needs: readonly number[];
  /** What the signature of the rule's set needs, where the host's name cannot speak for it. */
  readonly signatureNeeds: readonly number[];
}

const SHORTEST_TELLING = 3;

/** Numbers of entries by what a reply must have for them to fit. Each entry stands in one place. */
interface Places {
  readonly byLiteral: Map<number, number[]>;
  readonly byStatus: Map<number, number[]>;
  readonly byReply: Map<number, number[]>;
  readonly always: number[];
}

/** `rules` in the order in which they are asked. */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const sets = new LiteralSets();
  const places: Places = { byLiteral: new Map(), byStatus: new Map(), byReply: new Map(), always: [] };
  const entries: Entry[] = [];
  // One example of each rule tells enough, and is read in a third of the time.
  const rarity = new Rarity(rules.flatMap(({ rule }) => rule.examples.slice(0, 1)));
  for (const rule of rules) {
    const signatureNeeds = needsOf(rule.conditions.speaker.signature?.source).filter(keepsOut).map((set) => sets.numberOf(set));
    for (const { source, needs } of branchesOfRule(rule.rule)) {
      const leading = rarity.rarestOf(needs);
      place(places, entries.length, rule.rule, leading ? sets.literalsOf(leading) : []);
      entries.push({ branch: new RuleBranch(rule, source), needs: needs.filter((set) => set !== leading && keepsOut(set)).map((set) => sets.numberOf(set)), signatureNeeds });
    }
  }
  return openIndex(entries, places, sets);
}

function openIndex(entries: readonly Entry[], places: Places, sets: LiteralSets): RuleIndex {
  const gate = openLiteralGate(sets.literals);
  const waiting = packLists(sets.literals.map((_, literal) => places.byLiteral.get(literal) ?? []));
  const holding = packLists(sets.setsOfLiterals());
  const needs = packLists(entries.map((entry) => entry.needs));
  const signatureNeeds = packLists(entries.map((entry) => entry.signatureNeeds));
  // What was met in the present text is marked with the number of the call, so that nothing has to be wiped.
  const met = new Int32Array(sets.count);
  const asked = new Int32Array(entries.length);
  const hits = new Int32Array(sets.literals.length);
  const found = new Int32Array(entries.length);
  let [call, count] = [0, 0];
  const areMet = ({ from, all }: PackedLists, entry: number): boolean => {
    for (let at = from[entry] ?? 0, end = from[entry + 1] ?? 0; at < end; at += 1) if (met[all[at] ?? 0] !== call) return false;
    return true;
  };
  const ask = (entry: number, withHost: boolean): void => {
    if (asked[entry] === call) return;
    asked[entry] = call;
    if (!areMet(needs, entry) || !(withHost || areMet(signatureNeeds, entry))) return;
    insert(found, count, entry);
    count += 1;
  };
  const meet = (literal: number): void => {
    for (let at = holding.from[literal] ?? 0, end = holding.from[literal + 1] ?? 0; at < end; at += 1) met[holding.all[at] ?? 0] = call;
  };
  return {
    branches: entries.map(({ branch }) => branch),
    found,
    candidates(facts) {
      call = call === LAST_CALL ? 1 : call + 1;
      count = 0;
      const withHost = facts.remoteMta !== undefined;
      const hitCount = gate.scan(facts.text, hits);
      for (let hit = 0; hit < hitCount; hit += 1) meet(hits[hit] ?? 0);
      for (let hit = 0; hit < hitCount; hit += 1) {
        const literal = hits[hit] ?? 0;
        for (let at = waiting.from[literal] ?? 0, end = waiting.from[literal + 1] ?? 0; at < end; at += 1) ask(waiting.all[at] ?? 0, withHost);
      }
      for (const list of openTo(places, facts)) for (const entry of list) ask(entry, withHost);
      return count;
    },
  };
}

/** Marks are of 31 bits; beyond, they begin anew, and a mark of so many calls ago can at worst have a rule asked in vain. */
const LAST_CALL = 2 ** 30;

/** Keeps a short list of so many numbers in order. */
function insert(numbers: Int32Array, count: number, number: number): void {
  let at = count;
  for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
  numbers[at] = number;
}

/** Entries that wait for no literal, but for these codes. */
function openTo({ byStatus, byReply, always }: Places, { status, code }: Facts): readonly (readonly number[])[] {
  const lists = [always];
  const ofStatus = status && byStatus.get(statusKey(status.subject, status.detail));
  const ofReply = code === undefined ? undefined : byReply.get(code);
  const ofDigit = code === undefined ? undefined : byReply.get(Math.floor(code / 100));
  if (ofStatus) lists.push(ofStatus);
  if (ofReply) lists.push(ofReply);
  if (ofDigit) lists.push(ofDigit);
  return lists;
}

function place({ byLiteral, byStatus, byReply, always }: Places, entry: number, rule: Rule, literals: readonly number[]): void {
  const statuses = statusKeysOf(rule);
  if (literals.length > 0) for (const literal of literals) put(byLiteral, literal, entry);
  else if (statuses) for (const status of statuses) put(byStatus, status, entry);
  else if (rule.when.reply) for (const code of rule.when.reply) put(byReply, code, entry);
  else always.push(entry);
}

function branchesOfRule({ when: { pattern } }: Rule): readonly { readonly source: string | undefined; readonly needs: readonly LiteralSet[] }[] {
  if (pattern === undefined) return [{ source: undefined, needs: [] }];
  return branchesOf(pattern).map((branch) => ({ source: branch, needs: needsOf(branch) }));
}

function needsOf(pattern: string | undefined): readonly LiteralSet[] {
  return pattern === undefined ? [] : neededLiterals(readProvenPattern(pattern));
}

/** A set that nearly every text meets costs more than it spares. What is beyond ASCII keeps most texts out, however short. */
function keepsOut(set: LiteralSet): boolean {
  return set.every((literal) => literal.length >= SHORTEST_TELLING || hasBeyond(literal));
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
