// Reckons how many characters a backtracking matcher looks at in a text: exactly, and without the time that it would take itself.
//
// What a state does from a place on depends on the two alone, so each pair is reckoned once, from the end of the text to its beginning.

import { FITS, type Automaton, type Question, type Way } from "./automaton.ts";

/** A text as numbers of its characters in the alphabet. */
export type Text = readonly number[];

/** What it is to try an expression at one place. */
export interface Try {
  readonly steps: number;
  /** Where what it found ends; -1 where it does not fit. */
  readonly end: number;
}

const NOWHERE = -1;

/** Of a search through the whole text, which goes on behind what it finds as replaceAll() and split() do. */
export function stepsToSearch(automaton: Automaton, text: Text): number {
  const tries = triesAt(automaton, text);
  const isSticky = automaton.flags.includes("y");
  let steps = 0;
  for (let at = 0; at <= text.length; ) {
    const one = tries(at);
    steps += 1 + one.steps;
    if (isSticky && one.end === NOWHERE) break;
    at = Math.max(at + 1, one.end);
  }
  return steps;
}

/** Tells of each place of a text what it is to try the automaton there. */
export function triesAt(automaton: Automaton, text: Text): (at: number) => Try {
  const { states, start } = automaton;
  const asker = new Asker(automaton, text);
  const size = states.length;
  // What each state does from the next place on: it looks at a character at the least.
  const [steps, ends] = [new Float64Array(size).fill(1), new Int32Array(size).fill(NOWHERE)];
  const goOn = (ways: readonly Way[], at: number): Try => {
    let sum = 0;
    let asked: readonly Question[] | undefined;
    for (const { asks, to } of ways) {
      const [holds, cost] = asks.length === 0 ? [true, 0] : asker.ask(asks, at);
      if (asks[0] !== asked?.[0]) sum += cost;
      asked = asks;
      if (!holds) continue;
      if (to === FITS) return { steps: sum, end: at };
      sum += steps[to] ?? 0;
      if (ends[to] !== NOWHERE) return { steps: sum, end: ends[to] ?? NOWHERE };
    }
    return { steps: sum, end: NOWHERE };
  };
  const tries: Try[] = [];
  const readers = readersAt(automaton, text);
  for (let at = text.length; at >= 0; at -= 1) {
    const read = (readers[at] ?? []).map((state): readonly [number, Try] => [state, goOn(states[state]?.next ?? [], at + 1)]);
    for (const state of readers[at + 1] ?? []) [steps[state], ends[state]] = [1, NOWHERE];
    for (const [state, behind] of read) [steps[state], ends[state]] = [1 + behind.steps, behind.end];
    tries[at] = goOn(start, at);
  }
  return (at) => tries[at] ?? { steps: 0, end: NOWHERE };
}

/** By place: the states that may come to it and read what stands there. */
function readersAt({ states, start }: Automaton, text: Text): readonly (readonly number[])[] {
  const begins = start.map(({ to }) => to);
  let coming = new Set(begins);
  return text.map((character) => {
    const readers = [...coming].filter((state) => states[state]?.takes[character] === 1);
    coming = new Set(begins);
    for (const state of readers) for (const { to } of states[state]?.next ?? []) coming.add(to);
    return readers;
  });
}

/** Answers what ways ask of places of one text. */
class Asker {
  readonly #characters: readonly string[];
  readonly #isMultiline: boolean;
  readonly #text: Text;
  readonly #looks = new Map<Automaton, (at: number) => Try>();

  constructor({ alphabet, flags }: Automaton, text: Text) {
    this.#characters = alphabet.characters;
    this.#isMultiline = flags.includes("m");
    this.#text = text;
  }

  /** Whether all hold, and how many characters were looked at for it. */
  ask(questions: readonly Question[], at: number): readonly [holds: boolean, steps: number] {
    let sum = 0;
    for (const question of questions) {
      const [holds, steps] = question.kind === "look" ? this.#look(question, at) : [this.#standsAt(question.kind, at), 0];
      sum += steps;
      if (!holds) return [false, sum];
    }
    return [true, sum];
  }

  #look({ at: automaton, isBehind, isNegated }: Question & { kind: "look" }, at: number): readonly [holds: boolean, steps: number] {
    let tries = this.#looks.get(automaton);
    if (!tries) this.#looks.set(automaton, (tries = triesAt(automaton, isBehind ? this.#text.toReversed() : this.#text)));
    const { end, steps } = tries(isBehind ? this.#text.length - at : at);
    return [(end !== NOWHERE) !== isNegated, steps];
  }

  #standsAt(kind: "start" | "end" | "boundary" | "no-boundary", at: number): boolean {
    if (kind === "start") return at === 0 || (this.#isMultiline && this.#isLineEnd(at - 1));
    if (kind === "end") return at === this.#text.length || (this.#isMultiline && this.#isLineEnd(at));
    return (this.#isWord(at - 1) !== this.#isWord(at)) === (kind === "boundary");
  }

  #character(at: number): string {
    return this.#characters[this.#text[at] ?? NOWHERE] ?? "";
  }

  #isLineEnd(at: number): boolean {
    return /^[\n\r\u2028\u2029]$/.test(this.#character(at));
  }

  #isWord(at: number): boolean {
    return /^\w$/.test(this.#character(at));
  }
}
