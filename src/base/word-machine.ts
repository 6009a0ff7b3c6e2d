// A machine that goes once over a text and tells where each of many words ends (Aho and Corasick, 1975).
//
// The cost grows with the text and not with the number of words.
// Limits: each letter of a word that it does not share with the beginning of another takes a row, two bytes for every column (four, beyond 65,536 rows).

/** The column of all letters that stand in no word. */
export const OTHER = 0;

export interface WordMachine {
  readonly width: number;
  /** Where a step leads: at a row (the first is 0) times `width`, plus a column, stands the next row. */
  readonly steps: Uint16Array | Uint32Array;
  /** The first row at which words end; at every row behind it some do, at none before it. */
  readonly firstEnd: number;
  /** By row: the numbers of the words that end there. */
  readonly ends: readonly (readonly number[])[];
}

/**
 * @param words each as the columns of its letters, 1 and more; none is empty. Their place in the list is their number
 * @param width one more than the last column
 * @param idle a column that changes nothing behind itself, as another blank behind a blank
 */
export function growWordMachine(words: readonly (readonly number[])[], width: number, idle = OTHER): WordMachine {
  const trie = new Trie(width);
  for (const [number, word] of words.entries()) trie.add(word, number);
  trie.link();
  if (idle !== OTHER) trie.keepBehind(idle);
  return { width, ...trie.packed() };
}

const FIRST_ROWS = 256;
/** Rows that two bytes can number. */
const MOST_SHORT = 0x1_0000;
const NOWHERE: readonly number[] = [];

class Trie {
  /** By row: the words that end there. */
  readonly ends: (readonly number[])[] = [NOWHERE];
  readonly #width: number;
  /** Where each column leads, row by row. Nothing leads back to the first row but what leads nowhere. */
  #next: Int32Array;

  constructor(width: number) {
    this.#width = width;
    this.#next = new Int32Array(FIRST_ROWS * width);
  }

  add(word: readonly number[], number: number): void {
    const row = word.reduce((at, column) => this.#stepTo(at, column), 0);
    this.ends[row] = [...(this.ends[row] ?? NOWHERE), number];
  }

  /** The way is made where there is none yet. */
  #stepTo(row: number, column: number): number {
    const slot = row * this.#width + column;
    const known = this.#next[slot] ?? 0;
    if (known > 0) return known;
    const made = this.ends.push(NOWHERE) - 1;
    if (made * this.#width >= this.#next.length) this.#next = resized(this.#next, this.#next.length * 2);
    this.#next[slot] = made;
    return made;
  }

  /** Fills every gap with where the longest other word that has begun goes on, breadth first. */
  link(): void {
    const fallback = new Int32Array(this.ends.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const row = queue[head] ?? 0;
      const behind = (fallback[row] ?? 0) * this.#width;
      for (let column = 0; column < this.#width; column += 1) {
        const slot = row * this.#width + column;
        const elsewhere = row === 0 ? 0 : (this.#next[behind + column] ?? 0);
        const child = this.#next[slot] ?? 0;
        if (child === 0) {
          this.#next[slot] = elsewhere;
          continue;
        }
        fallback[child] = elsewhere;
        queue.push(child);
        const inherited = this.ends[elsewhere] ?? NOWHERE;
        if (inherited.length > 0) this.ends[child] = [...(this.ends[child] ?? NOWHERE), ...inherited];
      }
    }
  }

  keepBehind(column: number): void {
    const rows = new Set<number>();
    for (let slot = column; slot < this.ends.length * this.#width; slot += this.#width) rows.add(this.#next[slot] ?? 0);
    for (const row of rows) if (row !== 0) this.#next[row * this.#width + column] = row;
  }

  /** Rows at which words end come last, so that one comparison tells them. */
  packed(): Pick<WordMachine, "steps" | "firstEnd" | "ends"> {
    const rows = [...this.ends.keys()];
    const isEnd = (row: number): boolean => (this.ends[row] ?? NOWHERE).length > 0;
    const before = rows.filter((row) => !isEnd(row));
    const order = [...before, ...rows.filter(isEnd)];
    const numberOf = new Uint32Array(rows.length);
    for (const [number, row] of order.entries()) numberOf[row] = number;
    const steps = new (rows.length > MOST_SHORT ? Uint32Array : Uint16Array)(rows.length * this.#width);
    for (const [number, row] of order.entries()) {
      for (let column = 0; column < this.#width; column += 1) steps[number * this.#width + column] = numberOf[this.#next[row * this.#width + column] ?? 0] ?? 0;
    }
    return { steps, firstEnd: before.length, ends: order.map((row) => this.ends[row] ?? NOWHERE) };
  }
}

function resized(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers.subarray(0, length);
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}
