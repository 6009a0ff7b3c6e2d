// Letters as machines that look for words know them: what expressions without regard to case take for the same is one.

/** Letters beyond ASCII are known by U+0080 and what follows it. */
const FIRST_BEYOND = 0x80;

/**
 * A unit of a text as the "i" and "iu" flags see it, at the least: small for large, and one for all relatives. What is taken
 * for the same without need only has an expression run in vain.
 *
 * @param beyond how many letters there are beyond ASCII, each for many that a text may have: a prime, so that neighbours do not share one
 */
export function foldLetter(unit: string, beyond: number): string {
  const large = unit.toLowerCase().toUpperCase();
  const small = large.toLowerCase();
  if (small.length === 1 && small.charCodeAt(0) < FIRST_BEYOND) return small;
  return String.fromCharCode(FIRST_BEYOND + (HALF.test(unit) ? 0 : large.charCodeAt(0) % beyond));
}

/** What needs two units has its case in both. */
const HALF = /[\ud800-\udfff]/;
