// Finds in one pass over a text in which of its lines words stand, however many words there are.

import { columnsOf, UNKNOWN } from "../../../../base/letter-columns.ts";
import { growWordMachine, OTHER } from "../../../../base/word-machine.ts";
import { foldUnit } from "./needed-words.ts";

export interface WordScan {
  /** Tells of each list of words of which one ends in a line. Words may go on over the end of a line; several blanks count as one. */
  scan(text: string, lines: Stretch, taker: HitTaker): void;
}

export interface HitTaker {
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

const NONE: readonly number[] = [];

/** @param lists of words as neededWords() gives them */
export function openWordScan(lists: readonly (readonly string[])[]): WordScan {
  const columns = columnsOf(lists.flat().join(""), foldUnit);
  const { ofUnit, learn } = columns;
  const words = lists.flatMap((list) => list.map((word) => Array.from(word, columns.of)));
  const { width, steps, firstEnd, ends } = growWordMachine(words, columns.width, columns.of(BLANK));
  const listOf = lists.flatMap((list, number) => list.map(() => number));
  const listsAt = ends.map((here) => (here.length === 0 ? NONE : [...new Set(here.map((word) => listOf[word] ?? 0))]));
  return {
    scan(text, { first, end }, taker) {
      let row = 0;
      let line = first;
      if (first >= end) return;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === LF && ++line >= end) return;
        const known = ofUnit[unit] ?? OTHER;
        row = steps[row * width + (known === UNKNOWN ? learn(unit) : known)] ?? 0;
        if (row < firstEnd) continue;
        for (const list of listsAt[row] ?? NONE) taker.met(list, line);
      }
    },
  };
}
