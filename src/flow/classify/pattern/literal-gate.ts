// Finds in one pass over a text which of many literals stand in it (Aho and Corasick, 1975).
//
// The cost grows with the text and not with the number of literals.

const SYMBOLS = 128;
const NOWHERE = -1;
const OTHER = 0; // everything beyond ASCII, in a text as in a literal: found is at times what is not there, never the other way round

/** Calls `found` with the number of each literal that stands in the text; a literal may be told more than once. */
export interface LiteralGate {
  scan(text: string, found: (literal: number) => void): void;
}

/** `literals` are in lower case, none of them empty. Their place in the list is their number. */
export function openLiteralGate(literals: readonly string[]): LiteralGate {
  const { next, ends } = growTrie(literals);
  linkFailures(next, ends);
  const steps = Int32Array.from(next);
  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = steps[state * SYMBOLS + symbolOf(text.charCodeAt(at))] ?? 0;
        const here = ends[state];
        if (here) for (const literal of here) found(literal);
      }
    },
  };
}

/** Folds case as the "iu" flags do: also the Kelvin sign and the long s. */
function symbolOf(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit < SYMBOLS) return unit;
  if (unit === 0x212a) return 0x6b;
  return unit === 0x017f ? 0x73 : OTHER;
}

interface Trie {
  /** Row by row, one per state: where each symbol leads. */
  readonly next: number[];
  /** Literals that end in a state; undefined where none does. */
  readonly ends: (number[] | undefined)[];
}

function growTrie(literals: readonly string[]): Trie {
  const trie: Trie = { next: [], ends: [] };
  addState(trie);
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < literal.length; at += 1) state = stepTo(trie, state, symbolOf(literal.charCodeAt(at)));
    trie.ends[state] = [...(trie.ends[state] ?? []), number];
  }
  return trie;
}

/** Where a symbol leads from a state; the way is made where there is none yet. */
function stepTo(trie: Trie, state: number, symbol: number): number {
  const slot = state * SYMBOLS + symbol;
  const known = trie.next[slot] ?? NOWHERE;
  if (known !== NOWHERE) return known;
  trie.next[slot] = trie.ends.length;
  return addState(trie);
}

function addState({ next, ends }: Trie): number {
  for (let symbol = 0; symbol < SYMBOLS; symbol += 1) next.push(NOWHERE);
  return ends.push(undefined) - 1;
}

/** Fills every empty slot with where the longest other match goes on, breadth first. */
function linkFailures(next: number[], ends: (number[] | undefined)[]): void {
  const failure = new Int32Array(ends.length);
  const queue: number[] = [0];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const fallback = failure[state] ?? 0;
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const slot = state * SYMBOLS + symbol;
      const elsewhere = state === 0 ? 0 : (next[fallback * SYMBOLS + symbol] ?? 0);
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
