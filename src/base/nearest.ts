// Who meant what: the known word that is nearest to one that is not known.

/** At the most so many letters may be wrong; a word further off is no slip. */
const MOST_SLIPS = 3;
const LONGEST_WORD = 80;

/** Undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const ranked = known.map((other) => ({ other, slips: slipsBetween(word.toLowerCase(), other.toLowerCase()) })).toSorted((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best && best.slips <= Math.min(MOST_SLIPS, best.other.length / 2) ? best.other : undefined;
}

/** Levenshtein's distance, one row at a time; more than MOST_SLIPS where the lengths alone say so. */
function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MOST_SLIPS) return MOST_SLIPS + 1;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const kept = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(kept, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
