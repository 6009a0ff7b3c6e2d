// Classifies each labelled line without the words that no other line supports: an estimate of lines that nobody has read.
//
// Limits: a rule that asks for codes alone is taken to come from a registry, and stays. Whoever wrote a rule knew all lines, so its order and
// its gaps are still theirs; words that no line needs are taken to be known from elsewhere. The estimate is thus a little too good.

import type { CompiledRule, CompiledRules, Facts } from "../../src/flow/classify/index.ts";
import { outerChoices, withoutEach } from "./alternatives.ts";

/** Facts, and who gave them: what only one giver supports is left out when that giver is asked about. */
export interface Given {
  readonly facts: Facts;
  readonly giver: string;
}

/** Of each of `given`, the rules as they would be had its giver not been read. */
export function rulesUnread(given: readonly Given[], rules: CompiledRules): readonly CompiledRules[] {
  const support = new Support();
  const heard = given.map(({ facts, giver }) => ({ giver, fits: rules.allThatFit(facts).map(({ rule }) => ({ rule, ways: waysOf(rule, facts.text) })) }));
  for (const { giver, fits } of heard) for (const { ways } of fits) for (const need of ways.flat()) support.add(need, giver);
  return heard.map(({ giver, fits }) => {
    const isUnread = (way: readonly string[]): boolean => way.some((need) => !support.hasAnother(need, giver));
    const unread = fits.filter(({ ways }) => ways.length > 0 && ways.every(isUnread));
    return without(rules, new Set(unread.map(({ rule }) => rule)));
  });
}

/** Who needs which words: the first that does, and undefined once there is another. */
class Support {
  readonly #givers = new Map<string, string | undefined>();

  add(need: string, giver: string): void {
    if (!this.#givers.has(need)) this.#givers.set(need, giver);
    else if (this.#givers.get(need) !== giver) this.#givers.set(need, undefined);
  }

  hasAnother(need: string, giver: string): boolean {
    return this.#givers.get(need) !== giver;
  }
}

/** A branch of a pattern, and the same without each of its inner words. */
interface Branch {
  readonly name: string;
  readonly pattern: RegExp;
  readonly cuts: readonly (() => RegExp)[];
}

const branches = new WeakMap<CompiledRule, readonly Branch[]>();

/** The ways in which a rule catches a text, each as what it needs for that: the branch, and its words. None where it asks for codes alone. */
function waysOf(rule: CompiledRule, text: string): readonly (readonly string[])[] {
  return branchesOf(rule)
    .filter(({ pattern }) => pattern.test(text))
    .map(({ name, cuts }) => [name, ...cuts.flatMap((cut, place) => (cut().test(text) ? [] : [`${name} ${place}`]))]);
}

function branchesOf(rule: CompiledRule): readonly Branch[] {
  const known = branches.get(rule);
  if (known) return known;
  const { pattern } = rule.rule.when;
  const made = pattern === undefined ? [] : outerChoices(pattern).map((source, place) => ({
    name: `${rule.name} ${place}`,
    pattern: new RegExp(source, "iu"),
    cuts: withoutEach(source).filter((cut) => source !== cut).map(lazily),
  }));
  branches.set(rule, made);
  return made;
}

function lazily(source: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, "iu"));
}

function without(rules: CompiledRules, unread: ReadonlySet<CompiledRule>): CompiledRules {
  if (unread.size === 0) return rules;
  return { ...rules, tell: (facts, listener) => rules.tell(facts, { wants: (rule) => !unread.has(rule) && listener.wants(rule), hears: (rule, matched) => listener.hears(rule, matched) }) };
}
