// Finds in one pass over a text which of many literals stand in it (Aho and Corasick, 1975).
//
// The cost grows with the text and not with the number of literals.

const SYMBOLS = 128;
const OTHER = 0; // everything beyond ASCII; no literal holds it

/** Calls `found` with the number of each literal that stands in the text; a literal may be told more than once. */
export interface LiteralGate {
  scan(text: string, found: (literal: number) => void): void;
}

/** `literals` are lower-case ASCII, none of them empty. Their place in the list is their number. */
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
  /** Row by row, one per state: where each symbol leads; -1 where nowhere yet. */
  readonly next: number[];
  /** Literals that end in a state; undefined where none does. */
  readonly ends: (number[] | undefined)[];
}

function growTrie(literals: readonly string[]): Trie {
  const next: number[] = new Array<number>(SYMBOLS).fill(-1);
  const ends: (number[] | undefined)[] = [undefined];
  for (const [number, literal] of literals.entries()) {
    let state = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const slot = state * SYMBOLS + symbolOf(literal.charCodeAt(at));
      if ((next[slot] ?? -1) < 0) {
        next[slot] = ends.length;
        for (let symbol = 0; symbol < SYMBOLS; symbol += 1) next.push(-1);
        ends.push(undefined);
      }
      state = next[slot] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), number];
  }
  return { next, ends };
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
      const child = next[slot] ?? -1;
      if (child < 0) {
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
