// Tells before a pattern is run how much work a hostile text could make of it, and refuses what is too much.

import { mayBeEmpty, waysThrough } from "./pattern-ways.ts";
import { workOf } from "./pattern-work.ts";
import { readPattern } from "./read-pattern.ts";

/** Ways from one place of the text. */
export const MOST_WAYS = 500;
/** Characters that are looked at on all ways from one place. With a text of 4 KiB that is the worst for it a pattern at this limit takes a fifth of a second. */
export const MOST_WORK = 30_000;
const LONGEST_PATTERN = 2000;

/** What is wrong with a pattern, as "found …, wanted …"; undefined where it is safe to run. */
export function patternFault(source: string): string | undefined {
  const tooLong = lengthFault(source.length);
  if (tooLong !== undefined) return tooLong;
  const reading = readPattern(source);
  if ("wrong" in reading) return reading.wrong;
  if (mayBeEmpty(reading.pattern)) return "found a pattern that fits every text, wanted one that needs a word";
  const ways = waysThrough(reading.pattern);
  if (ways > MOST_WAYS) return `found ${ways} ways to try from one place, wanted at most ${MOST_WAYS}`;
  const work = workOf(reading.pattern);
  return work > MOST_WORK ? `found ${work} characters to look at from one place, wanted at most ${MOST_WORK}` : undefined;
}

export function lengthFault(characters: number): string | undefined {
  return characters > LONGEST_PATTERN ? `found ${characters} characters, wanted at most ${LONGEST_PATTERN}` : undefined;
}
