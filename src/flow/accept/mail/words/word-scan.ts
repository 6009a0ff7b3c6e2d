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

/** Row by row, one per state: where each column leads. State 0 is the beginning. */
interface Machine {
  readonly width: number;
  readonly rows: number[][];
  /** The lists whose words end in a state. */
  readonly ends: Set<number>[];
}

/** @param lists of words as neededWords() gives them */
export function openWordScan(lists: readonly (readonly string[])[]): WordScan {
  const columns = columnsOf(lists.flat().join(""));
  const columnOf = new Uint8Array(0x1_0000).fill(UNKNOWN);
  const learn = (unit: number): number => (columnOf[unit] = columns.get(foldUnit(String.fromCharCode(unit))) ?? OTHER);
  const machine = grow(lists, columns);
  link(machine, columns.get(BLANK) ?? OTHER);
  const { width } = machine;
  const steps = Int32Array.from(machine.rows.flat(), (state) => ((machine.ends[state]?.size ?? 0) > 0 ? ~(state * width) : state * width));
  const ends = machine.ends.map((here) => [...here]);
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
        for (const list of ends[row / width] ?? []) listener.met(list, line);
      }
    },
  };
}

function columnsOf(letters: string): ReadonlyMap<string, number> {
  return new Map([...new Set(letters)].map((letter, index) => [letter, index + 1]));
}

function grow(lists: readonly (readonly string[])[], columns: ReadonlyMap<string, number>): Machine {
  const width = columns.size + 1;
  const machine: Machine = { width, rows: [emptyRow(width)], ends: [new Set()] };
  for (const [list, words] of lists.entries()) {
    for (const word of words) machine.ends[stateOf(machine, word, columns)]?.add(list);
  }
  return machine;
}

function stateOf({ width, rows, ends }: Machine, word: string, columns: ReadonlyMap<string, number>): number {
  let state = 0;
  for (const letter of word) {
    const row = rows[state] ?? [];
    const column = columns.get(letter) ?? OTHER;
    if ((row[column] ?? 0) === 0) {
      row[column] = rows.push(emptyRow(width)) - 1;
      ends.push(new Set());
    }
    state = row[column] ?? 0;
  }
  return state;
}

function emptyRow(width: number): number[] {
  return Array.from({ length: width }, () => 0);
}

/** Fills each gap with where the longest other word that has begun goes on, breadth first. A blank behind a blank changes nothing. */
function link({ width, rows, ends }: Machine, blank: number): void {
  const fallback = new Int32Array(rows.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const row = rows[state] ?? [];
    const behind = rows[fallback[state] ?? 0] ?? [];
    for (let column = 0; column < width; column += 1) {
      const other = state === 0 ? 0 : (behind[column] ?? 0);
      const next = row[column] ?? 0;
      if (next === 0) {
        row[column] = other;
        continue;
      }
      fallback[next] = other;
      queue.push(next);
      ends[next] = (ends[next] ?? new Set()).union(ends[other] ?? new Set());
    }
  }
  keepAtBlanks(rows, blank);
}

function keepAtBlanks(rows: readonly number[][], blank: number): void {
  if (blank === OTHER) return;
  const behindBlank = new Set(rows.map((row) => row[blank] ?? 0));
  for (const state of behindBlank) {
    const row = rows[state];
    if (row && state !== 0) row[blank] = state;
  }
}
