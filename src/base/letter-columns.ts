// Which column of a word machine each letter of a text goes to: told when a letter is first met, since most never are.

import { OTHER } from "./word-machine.ts";

/** In `ofUnit`: the unit has not been met yet. */
export const UNKNOWN = 255;

export interface LetterColumns {
  /** One more than the last column. */
  readonly width: number;
  /** By unit of a text. */
  readonly ofUnit: Uint8Array;
  /** Writes the column of a unit into `ofUnit`, and answers it. */
  learn(unit: number): number;
  /** Of a letter of words. */
  of(letter: string): number;
}

/**
 * @param letters of all words, at most 254 different ones; each may stand there again
 * @param fold makes a letter of words of a unit of a text
 */
export function columnsOf(letters: string, fold: (unit: string) => string): LetterColumns {
  const columns = new Map([...new Set(letters)].map((letter, index) => [letter, index + 1]));
  const ofUnit = new Uint8Array(0x1_0000).fill(UNKNOWN);
  const of = (letter: string): number => columns.get(letter) ?? OTHER;
  return { width: columns.size + 1, ofUnit, of, learn: (unit) => (ofUnit[unit] = of(fold(String.fromCharCode(unit)))) };
}
