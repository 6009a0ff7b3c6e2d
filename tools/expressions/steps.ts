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
  const row = new Row(automaton, text);
  const readers = readersAt(automaton, text);
  const tries: Try[] = [];
  for (let at = text.length; at >= 0; at -= 1) {
    const here = readers[at] ?? [];
    const found = here.map((state) => row.goOn(states[state]?.next ?? [], at + 1));
    row.forget(readers[at + 1] ?? []);
    for (const [index, state] of here.entries()) row.keep(state, found[index] ?? NO_TRY);
    tries[at] = row.goOn(start, at);
  }
  return (at) => tries[at] ?? NO_TRY;
}

const NO_TRY: Try = { steps: 0, end: NOWHERE };

/** What each state does from one place of the text on: it looks at a character at the least. */
class Row {
  readonly #steps: Float64Array;
  readonly #ends: Int32Array;
  readonly #asker: Asker;

  constructor(automaton: Automaton, text: Text) {
    this.#steps = new Float64Array(automaton.states.length).fill(1);
    this.#ends = new Int32Array(automaton.states.length).fill(NOWHERE);
    this.#asker = new Asker(automaton, text);
  }

  keep(state: number, behind: Try): void {
    this.#steps[state] = 1 + behind.steps;
    this.#ends[state] = behind.end;
  }

  forget(states: readonly number[]): void {
    for (const state of states) [this.#steps[state], this.#ends[state]] = [1, NOWHERE];
  }

  /** One way after the other, until one leads to the end. */
  goOn(ways: readonly Way[], at: number): Try {
    let steps = 0;
    // Ways that branch behind a question have it each, and it is asked once.
    let asked: Question | undefined;
    for (const { asks, to } of ways) {
      if (asks.length > 0) {
        const [holds, cost] = this.#asker.ask(asks, at);
        if (asks[0] !== asked) steps += cost;
        asked = asks[0];
        if (!holds) continue;
      }
      if (to === FITS) return { steps, end: at };
      steps += this.#steps[to] ?? 0;
      const end = this.#ends[to] ?? NOWHERE;
      if (end !== NOWHERE) return { steps, end };
    }
    return { steps, end: NOWHERE };
  }
}

/** By place: the states that may come to it and read what stands there. */
function readersAt({ states, start, flags }: Automaton, text: Text): readonly (readonly number[])[] {
  const isFirstAlone = ({ asks }: Way): boolean => !flags.includes("m") && asks.some(({ kind }) => kind === "start");
  const begins = [start, start.filter((way) => !isFirstAlone(way))].map((ways) => [...new Set(ways.map(({ to }) => to))]);
  const lastAt = new Int32Array(states.length).fill(NOWHERE);
  let readers: readonly number[] = [];
  return text.map((character, at) => {
    const coming: number[] = [];
    const come = (state: number): void => {
      if (state === FITS || lastAt[state] === at) return;
      lastAt[state] = at;
      if (states[state]?.takes[character] === 1) coming.push(state);
    };
    for (const state of begins[at === 0 ? 0 : 1] ?? []) come(state);
    for (const state of readers) for (const { to } of states[state]?.next ?? []) come(to);
    readers = coming;
    return coming;
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
