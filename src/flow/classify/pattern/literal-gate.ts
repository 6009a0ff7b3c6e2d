// Finds in one pass over a text which of many literals stand in it (Aho and Corasick, 1975).
//
// The cost grows with the text and not with the number of literals.
// Limits: each letter of a literal that it does not share with the beginning of another takes a row, four bytes for every
// sign that any literal holds.

const BEYOND = 128; // everything beyond ASCII, in a text as in a literal: found is at times what is not there, never the other way round
const NOWHERE = -1;
const OTHER = 0; // the column of all signs that no literal holds

/** Calls `found` with the number of each literal that stands in the text; a literal may be told more than once. */
export interface LiteralGate {
  scan(text: string, found: (literal: number) => void): void;
}

/** `literals` are in lower case, none of them empty. Their place in the list is their number. */
export function openLiteralGate(literals: readonly string[]): LiteralGate {
  const { columnOf, width } = openAlphabet(literals);
  const trie = growTrie(literals, columnOf, width);
  linkFailures(trie);
  const steps = Int32Array.from(trie.next);
  const endings = flatten(trie);
  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        state = steps[state * width + (columnOf[unit < BEYOND ? unit : symbolOf(unit)] ?? OTHER)] ?? 0;
        const here = endings.of[state] ?? 0;
        if (here !== 0) for (let slot = here; endings.literals[slot] !== NOWHERE; slot += 1) found(endings.literals[slot] ?? 0);
      }
    },
  };
}

interface Alphabet {
  /** The column of each ASCII sign, and of BEYOND; case is folded as the "iu" flags do. */
  readonly columnOf: Uint8Array;
  readonly width: number;
}

function openAlphabet(literals: readonly string[]): Alphabet {
  const columnOf = new Uint8Array(BEYOND + 1);
  let width = OTHER + 1;
  for (const sign of new Set(literals.join(""))) columnOf[symbolOf(sign.charCodeAt(0))] = width++;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) columnOf[unit] = columnOf[unit + 0x20] ?? OTHER;
  return { columnOf, width };
}

/** The Kelvin sign and the long s are relatives of letters that literals hold. */
function symbolOf(unit: number): number {
  if (unit < BEYOND) return unit;
  if (unit === 0x212a) return 0x6b;
  return unit === 0x017f ? 0x73 : BEYOND;
}

interface Trie {
  readonly width: number;
  /** Row by row, one per state: where each column leads. */
  readonly next: number[];
  /** Literals that end in a state; undefined where none does. */
  readonly ends: (number[] | undefined)[];
}

interface Endings {
  /** By state: where in `literals` those begin that end in it; 0 where none does. */
  readonly of: Int32Array;
  /** Each list is closed by NOWHERE. */
  readonly literals: Int32Array;
}

function flatten({ ends }: Trie): Endings {
  const of = new Int32Array(ends.length);
  const literals: number[] = [NOWHERE];
  for (const [state, here] of ends.entries()) {
    if (!here) continue;
    of[state] = literals.length;
    literals.push(...here, NOWHERE);
  }
  return { of, literals: Int32Array.from(literals) };
}

function growTrie(literals: readonly string[], columnOf: Uint8Array, width: number): Trie {
  const trie: Trie = { width, next: [], ends: [] };
  addState(trie);
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < literal.length; at += 1) state = stepTo(trie, state, columnOf[symbolOf(literal.charCodeAt(at))] ?? OTHER);
    trie.ends[state] = [...(trie.ends[state] ?? []), number];
  }
  return trie;
}

/** Where a column leads from a state; the way is made where there is none yet. */
function stepTo(trie: Trie, state: number, column: number): number {
  const slot = state * trie.width + column;
  const known = trie.next[slot] ?? NOWHERE;
  if (known !== NOWHERE) return known;
  trie.next[slot] = trie.ends.length;
  return addState(trie);
}

function addState({ next, ends, width }: Trie): number {
  for (let column = 0; column < width; column += 1) next.push(NOWHERE);
  return ends.push(undefined) - 1;
}

/** Fills every empty slot with where the longest other match goes on, breadth first. */
function linkFailures({ next, ends, width }: Trie): void {
  const failure = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const slot = state * width + column;
      const elsewhere = state === 0 ? 0 : (next[fallback * width + column] ?? 0);
      const child = next[slot] ?? NOWHERE;
      if (child === NOWHERE) {
        next[slot] = elsewhere;
        continue;
      }
      failure[child] = elsewhere;
      const inherited = ends[elsewhere];
      if (inherited) ends[child] = [...(ends[child] ?? []), ...inherited];
      queue.push(child);
    }
  }
}
