// Patterns that are put to the lines of a text, and in which lines their words stand: looked for in one pass, for all patterns together.

import { neededWords } from "./words/needed-words.ts";
import { openWordScan, type Stretch, type WordScan } from "./words/word-scan.ts";

export interface LinePattern {
  readonly pattern: RegExp;
  /** Characters at the beginning of a line that are looked at. */
  readonly longest: number;
  /** Its place among all. */
  readonly number: number;
}

const LONGEST = 1000;
const all: LinePattern[] = [];
let scan: WordScan | undefined;
/** Those that can do without words. */
let wordless: ReadonlySet<number> = new Set();

/** Declares a pattern, once and for all: at the top of a file. */
export function linePattern(pattern: RegExp, longest = LONGEST): LinePattern {
  const made = { pattern, longest, number: all.length };
  all.push(made);
  scan = undefined;
  return made;
}

/** By the number of a pattern: the lines in which words of it stand, in their order; undefined where none does. */
export type LikelyLines = readonly (readonly number[] | undefined)[];

/** A text, and the numbers of its lines. */
export interface NumberedText extends Stretch {
  readonly text: string;
}

export function likelyLines(texts: readonly NumberedText[]): LikelyLines {
  scan ??= openScan();
  const likely: (number[] | undefined)[] = [];
  const found = (number: number, line: number): void => {
    const lines = (likely[number] ??= []);
    if (lines.at(-1) !== line) lines.push(line);
  };
  for (const stretch of texts) scan.scan(stretch.text, stretch, found);
  return likely;
}

/** Whether a pattern may fit a line though none of its words stands in it. */
export function isWordless({ number }: LinePattern): boolean {
  scan ??= openScan();
  return wordless.has(number);
}

function openScan(): WordScan {
  const words = all.map(({ pattern }) => neededWords(pattern));
  wordless = new Set(words.flatMap((needed, number) => (needed.length === 0 ? [number] : [])));
  return openWordScan(words);
}

/** What the pattern finds in a line. */
export function fit({ pattern, longest }: LinePattern, line: string): RegExpExecArray | null {
  return pattern.exec(line.length > longest ? line.slice(0, longest) : line);
}
