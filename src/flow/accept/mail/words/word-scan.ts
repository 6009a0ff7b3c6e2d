// Finds in one pass over a text in which of its lines words stand, however many words there are (Aho and Corasick, 1975).

import { foldUnit } from "./needed-words.ts";

export interface WordScan {
  /** Tells of each list of words of which one ends in a line. Words may go on over the end of a line; several blanks count as one. */
  scan(text: string, lines: Stretch, listener: WordListener): void;
}

export interface WordListener {
  /** At times twice for one line. */
  met(list: number, line: number): void;
}

export interface Stretch {
  /** The number of the text's first line. */
  readonly first: number;
  /** Lines from that on are not looked at. */
  readonly end: number;
}

const LF = 0x0a;
const BLANK = " ";
/** The column of all that stands in no word. */
const OTHER = 0;
/** The column of a unit that has not been met yet. */
const UNKNOWN = 255;

/** Where each column leads from each state, row by row. State 0 is the beginning; nothing leads back to it but what leads nowhere. */
interface Machine {
  readonly width: number;
  readonly next: Int32Array;
  /** By state: the lists whose words end there. */
  readonly ends: (readonly number[])[];
}

const NOWHERE: readonly number[] = [];

/** @param lists of words as neededWords() gives them */
export function openWordScan(lists: readonly (readonly string[])[]): WordScan {
  const columns = columnsOf(lists.flat().join(""));
  const columnOf = new Uint8Array(0x1_0000).fill(UNKNOWN);
  const learn = (unit: number): number => (columnOf[unit] = columns.get(foldUnit(String.fromCharCode(unit))) ?? OTHER);
  const machine = grow(lists, columns);
  link(machine);
  keepAtBlanks(machine, columns.get(BLANK) ?? OTHER);
  const { width, ends } = machine;
  const steps = stepsOf(machine);
  return {
    scan(text, { first, end }, listener) {
      let row = 0;
      let line = first;
      if (first >= end) return;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === LF && ++line >= end) return;
        const known = columnOf[unit] ?? OTHER;
        row = steps[row + (known === UNKNOWN ? learn(unit) : known)] ?? 0;
        if (row >= 0) continue;
        row = ~row;
        for (const list of ends[row / width] ?? NOWHERE) listener.met(list, line);
      }
    },
  };
}

function columnsOf(letters: string): ReadonlyMap<string, number> {
  return new Map([...new Set(letters)].map((letter, index) => [letter, index + 1]));
}

function grow(lists: readonly (readonly string[])[], columns: ReadonlyMap<string, number>): Machine {
  const width = columns.size + 1;
  const mostStates = lists.flat().reduce((letters, word) => letters + word.length, 1);
  const machine: Machine = { width, next: new Int32Array(mostStates * width), ends: [NOWHERE] };
  for (const [list, words] of lists.entries()) {
    for (const word of words) {
      const state = stateOf(machine, word, columns);
      machine.ends[state] = [...(machine.ends[state] ?? NOWHERE), list];
    }
  }
  return { ...machine, next: machine.next.slice(0, machine.ends.length * width) };
}

/** Where a word ends; the way there is made where there is none yet. */
function stateOf({ width, next, ends }: Machine, word: string, columns: ReadonlyMap<string, number>): number {
  let state = 0;
  for (const letter of word) {
    const slot = state * width + (columns.get(letter) ?? OTHER);
    if (next[slot] === 0) next[slot] = ends.push(NOWHERE) - 1;
    state = next[slot] ?? 0;
  }
  return state;
}

/** Fills each gap with where the longest other word that has begun goes on, breadth first. */
function link({ width, next, ends }: Machine): void {
  const fallback = new Int32Array(ends.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const behind = (fallback[state] ?? 0) * width;
    for (let column = 0; column < width; column += 1) {
      const slot = state * width + column;
      const other = state === 0 ? 0 : (next[behind + column] ?? 0);
      const child = next[slot] ?? 0;
      if (child === 0) {
        next[slot] = other;
        continue;
      }
      fallback[child] = other;
      queue.push(child);
      ends[child] = both(ends[child] ?? NOWHERE, ends[other] ?? NOWHERE);
    }
  }
}

function both(one: readonly number[], other: readonly number[]): readonly number[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])];
}

/** A blank behind a blank changes nothing. */
function keepAtBlanks({ width, next }: Machine, blank: number): void {
  if (blank === OTHER) return;
  const behindBlank = new Set<number>();
  for (let slot = blank; slot < next.length; slot += width) behindBlank.add(next[slot] ?? 0);
  for (const state of behindBlank) if (state !== 0) next[state * width + blank] = state;
}

/** Each step as the place where its row begins, with all bits turned where words end there: most do not, and one look tells. */
function stepsOf({ width, next, ends }: Machine): Int32Array {
  return next.map((state) => ((ends[state] ?? NOWHERE).length > 0 ? ~(state * width) : state * width));
}
