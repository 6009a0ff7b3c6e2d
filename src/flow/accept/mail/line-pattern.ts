// Patterns that are put to the lines of a text, and in which lines their words stand: looked for in one pass, for all patterns together.

import { branchesOf, neededWords } from "./words/needed-words.ts";
import { openWordScan, type Stretch, type WordListener, type WordScan } from "./words/word-scan.ts";

export interface LinePattern {
  readonly pattern: RegExp;
  /** Characters at the beginning of a line that are looked at. */
  readonly longest: number;
  /** Whether it may fit a line in which no word of it stands. */
  readonly isWordless: boolean;
  /** The numbers of its branches, from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 1000;
/** Of all patterns, those that stand between "|" being apart: most of a long pattern need not be run. */
const branches: { readonly pattern: RegExp; readonly words: readonly string[] }[] = [];
let scan: WordScan | undefined;

/** Declares a pattern, once and for all: at the top of a file. */
export function linePattern(pattern: RegExp, longest = LONGEST): LinePattern {
  const own = branchesOf(pattern).map((branch) => ({ pattern: branch, words: neededWords(branch) }));
  const isWordless = own.some(({ words }) => words.length === 0);
  const from = branches.length;
  if (!isWordless) branches.push(...own);
  scan = undefined;
  return { pattern, longest, isWordless, from, to: branches.length };
}

/** What the pattern finds in a line, whatever words stand there. */
export function fit({ pattern, longest }: LinePattern, line: string): RegExpExecArray | null {
  return pattern.exec(startOf(line, longest));
}

function startOf(line: string, longest: number): string {
  return line.length > longest ? line.slice(0, longest) : line;
}

/** A text, and the numbers of its lines. */
export interface NumberedText extends Stretch {
  readonly text: string;
}

/** For each branch the line in which it was met last, while a text is looked through; -1 in between. */
let metIn = new Int32Array(0);

/** In which lines of a text words of patterns stand. Not to be asked of wordless patterns. */
export class WordHits implements WordListener {
  /** Side by side, in the order of the lines: a line, and a branch whose words stand there. */
  readonly #lines: number[] = [];
  readonly #branches: number[] = [];

  constructor(texts: readonly NumberedText[]) {
    scan ??= openWordScan(branches.map(({ words }) => words));
    if (metIn.length < branches.length) metIn = new Int32Array(branches.length).fill(-1);
    for (const { text, first, end } of texts) scan.scan(text, { first, end }, this);
    for (const branch of this.#branches) metIn[branch] = -1;
  }

  met(branch: number, line: number): void {
    if (metIn[branch] === line) return;
    metIn[branch] = line;
    this.#lines.push(line);
    this.#branches.push(branch);
  }

  /** Whether words of the pattern stand in one of the lines in front of that one. */
  has({ from, to }: LinePattern, end = Number.POSITIVE_INFINITY): boolean {
    for (let hit = 0; hit < this.#branches.length && (this.#lines[hit] ?? 0) < end; hit += 1) {
      if (isWithin(this.#branches[hit], from, to)) return true;
    }
    return false;
  }

  /** In their order; some may be there twice. */
  linesOf({ from, to }: LinePattern): readonly number[] {
    return this.#lines.filter((_, hit) => isWithin(this.#branches[hit], from, to));
  }

  /** The first of the lines that a branch of the pattern fits, from a line on. */
  firstFit({ from, to, longest }: LinePattern, lines: readonly string[], fromLine: number): number {
    for (let hit = 0; hit < this.#branches.length; hit += 1) {
      const branch = this.#branches[hit] ?? 0;
      if (!isWithin(branch, from, to)) continue;
      const at = this.#lines[hit] ?? 0;
      if (at >= fromLine && branches[branch]?.pattern.test(startOf(lines[at] ?? "", longest))) return at;
    }
    return -1;
  }

  /** What the pattern finds in the line of that number. */
  fitAt({ from, to, longest }: LinePattern, line: string, at: number): RegExpExecArray | null {
    let best: RegExpExecArray | null = null;
    let bestBranch = to;
    for (let hit = this.#firstHitOf(at); this.#lines[hit] === at; hit += 1) {
      const branch = this.#branches[hit] ?? 0;
      const found = isWithin(branch, from, to) ? branches[branch]?.pattern.exec(startOf(line, longest)) : undefined;
      if (!found || (best && (best.index < found.index || (best.index === found.index && bestBranch < branch)))) continue;
      best = found;
      bestBranch = branch;
    }
    return best;
  }

  #firstHitOf(line: number): number {
    let [low, high] = [0, this.#lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Of a text of one line. */
export function hitsIn(text: string): WordHits {
  return new WordHits([{ text, first: 0, end: 1 }]);
}

function isWithin(branch = 0, from: number, to: number): boolean {
  return branch >= from && branch < to;
}
