// Patterns that are put to the lines of a text, and in which lines their words stand: looked for in one pass, for all patterns together.

import { branchesOf, neededWords } from "./needed-words.ts";
import { openWordScan, type Stretch, type HitTaker, type WordScan } from "./word-scan.ts";

export interface LinePattern {
  readonly pattern: RegExp;
  /** Characters at the beginning of a line that are looked at. */
  readonly longest: number;
  /** Its place among all. */
  readonly number: number;
}

const LONGEST = 1000;
const all: LinePattern[] = [];

/** Declares a pattern, once and for all: at the top of a file. */
export function linePattern(pattern: RegExp, longest = LONGEST): LinePattern {
  const made = { pattern, longest, number: all.length };
  all.push(made);
  index = undefined;
  return made;
}

/** Which branches a pattern has: what stands between its outermost "|", being apart, since most of a long pattern need not be run. */
interface Branches {
  readonly from: number;
  /** The first that is another's. */
  readonly to: number;
  /** Whether the pattern may fit a line in which no word of it stands; it has no branches then. */
  readonly isWordless: boolean;
}

interface Index {
  /** Of all patterns. */
  readonly branches: readonly RegExp[];
  /** By the number of a pattern. */
  readonly ofPatterns: readonly Branches[];
  readonly scan: WordScan;
  /** For each branch the line in which it was met last, while a text is looked through; -1 in between. */
  readonly metIn: Int32Array;
}

/** Made when a text is first looked at: starting does not wait for it. */
let index: Index | undefined;

function openIndex(): Index {
  const branches: RegExp[] = [];
  const words: (readonly string[])[] = [];
  const ofPatterns = all.map(({ pattern }): Branches => {
    const own = branchesOf(pattern).map((branch) => ({ branch, needed: neededWords(branch) }));
    const needsNone = own.some(({ needed }) => needed.length === 0);
    const from = branches.length;
    for (const { branch, needed } of needsNone ? [] : own) {
      branches.push(branch);
      words.push(needed);
    }
    return { from, to: branches.length, isWordless: needsNone };
  });
  return { branches, ofPatterns, scan: openWordScan(words), metIn: new Int32Array(branches.length).fill(-1) };
}

const NONE: Branches = { from: 0, to: 0, isWordless: true };

function branchesOfPattern({ number }: LinePattern): Branches {
  index ??= openIndex();
  return index.ofPatterns[number] ?? NONE;
}

export function isWordless(pattern: LinePattern): boolean {
  return branchesOfPattern(pattern).isWordless;
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

/** In which lines of a text words of patterns stand. Not to be asked of wordless patterns. */
export class WordHits implements HitTaker {
  /** Side by side, in the order of the lines: a line, and a branch whose words stand there. */
  readonly #lines: number[] = [];
  readonly #branches: number[] = [];
  readonly #index: Index;

  constructor(texts: readonly NumberedText[]) {
    this.#index = index ??= openIndex();
    const { scan, metIn } = this.#index;
    for (const { text, first, end } of texts) scan.scan(text, { first, end }, this);
    for (const branch of this.#branches) metIn[branch] = -1;
  }

  met(branch: number, line: number): void {
    const { metIn } = this.#index;
    if (metIn[branch] === line) return;
    metIn[branch] = line;
    this.#lines.push(line);
    this.#branches.push(branch);
  }

  /** Whether words of the pattern stand in one of the lines in front of that one. */
  has(pattern: LinePattern, end = Number.POSITIVE_INFINITY): boolean {
    const { from, to } = branchesOfPattern(pattern);
    for (let hit = 0; hit < this.#branches.length && (this.#lines[hit] ?? 0) < end; hit += 1) {
      if (isWithin(this.#branches[hit], from, to)) return true;
    }
    return false;
  }

  /** Whether the pattern fits a text that was made of the lines in front of that one, or of some of them. */
  fits(pattern: LinePattern, text: string, end = Number.POSITIVE_INFINITY): boolean {
    if (isWordless(pattern)) return pattern.pattern.test(text);
    const { from, to } = branchesOfPattern(pattern);
    const asked = new Set<number>();
    for (let hit = 0; hit < this.#branches.length && (this.#lines[hit] ?? 0) < end; hit += 1) {
      const branch = this.#branches[hit] ?? 0;
      if (!isWithin(branch, from, to) || asked.has(branch)) continue;
      if (this.#index.branches[branch]?.test(text)) return true;
      asked.add(branch);
    }
    return false;
  }

  /** In their order; some may be there twice. */
  linesOf(pattern: LinePattern): readonly number[] {
    const { from, to } = branchesOfPattern(pattern);
    return this.#lines.filter((_, hit) => isWithin(this.#branches[hit], from, to));
  }

  /** The first of the lines that a branch of the pattern fits, from a line on. */
  firstFit(pattern: LinePattern, lines: readonly string[], fromLine: number): number {
    const { from, to } = branchesOfPattern(pattern);
    for (let hit = 0; hit < this.#branches.length; hit += 1) {
      const branch = this.#branches[hit] ?? 0;
      if (!isWithin(branch, from, to)) continue;
      const at = this.#lines[hit] ?? 0;
      if (at >= fromLine && this.#index.branches[branch]?.test(startOf(lines[at] ?? "", pattern.longest))) return at;
    }
    return -1;
  }

  /** What the pattern finds in the line of that number. */
  fitAt(pattern: LinePattern, line: string, at: number): RegExpExecArray | null {
    const { from, to } = branchesOfPattern(pattern);
    let best: RegExpExecArray | null = null;
    let bestBranch = to;
    for (let hit = this.#firstHitOf(at); this.#lines[hit] === at; hit += 1) {
      const branch = this.#branches[hit] ?? 0;
      const found = isWithin(branch, from, to) ? this.#index.branches[branch]?.exec(startOf(line, pattern.longest)) : undefined;
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
