// Tells before a pattern is run how much work a hostile text could make of it, and refuses what is too much.
//
// A backtracking matcher tries, from each place of the text, at most as many ways as the pattern can
// be walked: branches add up, parts in a row multiply, a repeat counts once per length. With every
// repeat bounded (read-pattern.ts sees to that) the number is finite and known from the pattern alone.

import type { Pattern } from "./read-pattern.ts";
import { readPattern } from "./read-pattern.ts";

/** Ways from one place of the text. With texts of 4 KiB a pattern at this limit takes milliseconds. */
export const MOST_WAYS = 2000;
const LONGEST_PATTERN = 2000;

/** What is wrong with a pattern, as "found …, wanted …"; undefined where it is safe to run. */
export function patternFault(source: string): string | undefined {
  if (source === "") return "found nothing, wanted a pattern";
  if (source.length > LONGEST_PATTERN) return `found ${source.length} characters, wanted at most ${LONGEST_PATTERN}`;
  const reading = readPattern(source);
  if ("wrong" in reading) return reading.wrong;
  if (mayBeEmpty(reading.pattern)) return "found a pattern that fits every text, wanted one that needs a word";
  const ways = waysThrough(reading.pattern);
  return ways > MOST_WAYS ? `found ${writeWays(ways)} ways to try from one place, wanted at most ${MOST_WAYS}` : undefined;
}

/** How many ways a matcher can walk the pattern from one place of the text, at worst. */
export function waysThrough(pattern: Pattern): number {
  switch (pattern.kind) {
    case "sequence":
      return pattern.parts.reduce((ways, part) => ways * waysThrough(part), 1);
    case "choice":
      return pattern.branches.reduce((ways, branch) => ways + waysThrough(branch), 0);
    case "repeat":
      return waysToRepeat(waysThrough(pattern.of), pattern.least, pattern.most);
    default:
      return 1;
  }
}

function waysToRepeat(ways: number, least: number, most: number): number {
  let sum = 0;
  for (let times = least; times <= most && sum <= MOST_WAYS * MOST_WAYS; times += 1) sum += ways ** times;
  return Math.max(sum, 1);
}

function mayBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case "sequence":
      return pattern.parts.every(mayBeEmpty);
    case "choice":
      return pattern.branches.some(mayBeEmpty);
    case "repeat":
      return pattern.least === 0 || mayBeEmpty(pattern.of);
    default:
      return pattern.kind === "anchor";
  }
}

function writeWays(ways: number): string {
  return ways > 1e9 ? "more than 1000000000" : String(ways);
}
