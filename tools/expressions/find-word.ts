// Finds the shortest word by which several ways through an automaton lead where each is to end.

import { FITS, type Automaton } from "./automaton.ts";
import type { Text } from "./steps.ts";

/** One of the ways; all read the same word. */
export interface Walk {
  /** States of which one reads the word's first character. */
  readonly from: readonly number[];
  /** The state that would read on behind the word. */
  readonly to: number;
  /** States that it may pass. */
  readonly within: ReadonlySet<number>;
}

interface Place {
  readonly states: readonly number[];
  /** Whether the ways were the same so far. */
  readonly isOne: boolean;
  readonly word: Text;
}

export interface WordOptions {
  /** The ways must part somewhere. */
  readonly mustPart?: boolean;
}

/** Undefined where there is none; an empty word is none. */
export function findWord(automaton: Automaton, walks: readonly Walk[], { mustPart = false }: WordOptions = {}): Text | undefined {
  const open: Place[] = combine(walks.map(({ from }) => from)).map((states) => ({ states, isOne: true, word: [] }));
  const seen = new Set<string>();
  for (const { states, isOne, word } of open) {
    const character = commonCharacter(automaton, states);
    if (character === undefined) continue;
    const longer = [...word, character];
    for (const ways of combine(states.map((state, index) => waysOn(automaton, state, walks[index])))) {
      const next = ways.map(({ to }) => to);
      const areOne = isOne && ways.every(({ number }) => number === ways[0]?.number);
      if (walks.every(({ to }, index) => to === next[index]) && !(mustPart && areOne)) return longer;
      const key = `${areOne} ${next.join(" ")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ states: next, isOne: areOne, word: longer });
    }
  }
  return undefined;
}

/** States from which a way leads to one, and that one. */
export function statesBefore({ states }: Automaton, goal: number): ReadonlySet<number> {
  const before = new Map<number, number[]>();
  for (const [from, { next }] of states.entries()) for (const { to } of next) before.set(to, [...(before.get(to) ?? []), from]);
  const found = new Set([goal]);
  for (const state of found) for (const from of before.get(state) ?? []) found.add(from);
  return found;
}

function waysOn({ states }: Automaton, state: number, walk: Walk | undefined): readonly { readonly number: number; readonly to: number }[] {
  const ways = (states[state]?.next ?? []).map(({ to }, number) => ({ number, to }));
  return ways.filter(({ to }) => to !== FITS && walk?.within.has(to));
}

function commonCharacter({ states, alphabet }: Automaton, all: readonly number[]): number | undefined {
  const character = alphabet.characters.findIndex((_, number) => all.every((state) => states[state]?.takes[number] === 1));
  return character < 0 ? undefined : character;
}

/** Each choice of one of every list. */
function combine<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>((choices, list) => choices.flatMap((choice) => list.map((one) => [...choice, one])), [[]]);
}
