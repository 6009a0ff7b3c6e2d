// Tells which pieces of plain text a pattern cannot do without, so that most patterns need not be run at all.

import type { Pattern } from "./read-pattern.ts";

/** Of ASCII alone; one character beyond it is rare enough. */
const SHORTEST = 3;
const MOST_BRANCHES = 64;

/** Stands for any character beyond ASCII: the gate knows them as one, so that how they fold does not matter. */
const BEYOND = "\u0080";

/**
 * Lower-case literals of which at least one stands in every text that fits; what is beyond ASCII is U+0080.
 *
 * Undefined where the pattern has no such set; it is then run on every text.
 */
export function neededLiterals(pattern: Pattern): readonly string[] | undefined {
  switch (pattern.kind) {
    case "literal":
      return pattern.text.length >= SHORTEST || gateText(pattern.text).includes(BEYOND) ? [gateText(pattern.text)] : undefined;
    case "sequence":
      return bestOf(pattern.parts.map(neededLiterals));
    case "choice":
      return ofAll(pattern.branches.map(neededLiterals));
    case "repeat":
      return pattern.least > 0 ? neededLiterals(pattern.of) : undefined;
    default:
      return undefined;
  }
}

// K and S have relatives outside ASCII that the "iu" flags fold onto them (U+212A, U+017F); the gate folds those too.
function gateText(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, BEYOND).toLowerCase();
}

function bestOf(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return sets.reduce((best, set) => (set && (!best || weight(set) > weight(best)) ? set : best), undefined);
}

/** A set is as good as its shortest literal; of equals the smaller set. */
function weight(set: readonly string[]): number {
  return Math.min(...set.map((literal) => literal.length)) - set.length / (MOST_BRANCHES + 1);
}

function ofAll(sets: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return undefined;
    for (const literal of set) all.add(literal);
  }
  return all.size <= MOST_BRANCHES ? [...all] : undefined;
}
