// Sets of characters as bits: one for each of ASCII, folded to small letters, and one for all the rest.

export type CharSet = bigint;

const BEYOND_ASCII: CharSet = 1n << 128n;
export const NO_CHAR: CharSet = 0n;

// K and S have relatives beyond ASCII (U+212A, U+017F) that the "iu" flags fold onto them.
const WITH_RELATIVES = /[ks]/;

/** With the "s" flag unset a dot means less; counting line ends in is on the safe side. */
export const EVERY_CHAR: CharSet = foldedRange(0, 127) | BEYOND_ASCII;

export function charSet(char: string): CharSet {
  const unit = char.toLowerCase().charCodeAt(0);
  if (unit > 127) return BEYOND_ASCII;
  return (1n << BigInt(unit)) | (WITH_RELATIVES.test(String.fromCharCode(unit)) ? BEYOND_ASCII : NO_CHAR);
}

/** What \d, \w, \s and their opposites stand for; undefined for any other letter. */
export function escapedSet(letter: string): CharSet | undefined {
  const small = SHORTHANDS.get(letter.toLowerCase());
  if (small === undefined || letter === letter.toLowerCase()) return small;
  return (EVERY_CHAR & ~small) | BEYOND_ASCII;
}

const SHORTHANDS: ReadonlyMap<string, CharSet> = new Map([
  ["d", foldedRange(0x30, 0x39)],
  ["w", foldedRange(0x30, 0x39) | foldedRange(0x61, 0x7a) | charSet("_") | BEYOND_ASCII],
  ["s", charSet(" ") | foldedRange(0x09, 0x0d) | BEYOND_ASCII],
]);

/** Few sets are written again and again: "[sz]" and the like stand in thousands of branches. */
const bracketSets = new Map<string, CharSet>();

/** The set that stands between "[" and "]". */
export function bracketSet(inner: string): CharSet {
  const known = bracketSets.get(inner);
  if (known !== undefined) return known;
  const set = readBracketSet(inner);
  bracketSets.set(inner, set);
  return set;
}

function readBracketSet(inner: string): CharSet {
  const negated = inner.startsWith("^");
  let set = NO_CHAR;
  const pieces = inner.slice(negated ? 1 : 0).match(/\\?[^](?:-\\?[^])?/gu) ?? [];
  for (const piece of pieces) set |= pieceSet(piece);
  return negated ? (EVERY_CHAR & ~set) | BEYOND_ASCII : set;
}

function pieceSet(piece: string): CharSet {
  const shorthand = piece.startsWith("\\") ? escapedSet(piece.charAt(1)) : undefined;
  if (shorthand !== undefined) return shorthand | (piece.length > 2 ? EVERY_CHAR : NO_CHAR);
  const [first = "", last = first] = piece.replaceAll("\\", "").match(/^([^])-([^])$/u)?.slice(1) ?? [piece.replace("\\", "")];
  return foldedRange(first.charCodeAt(0), last.charCodeAt(0));
}

function foldedRange(first: number, last: number): CharSet {
  let set = last > 127 ? BEYOND_ASCII : NO_CHAR;
  for (let unit = first; unit <= Math.min(last, 127); unit += 1) set |= charSet(String.fromCharCode(unit));
  return set;
}
