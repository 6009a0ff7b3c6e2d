// Estimates how often a literal is met, by the letters of which it consists: "recipient" often, "greylist" seldom.

import { BOUNDARY, type LiteralSet } from "./pattern-literals.ts";

const BUCKETS = 0x4000;
const TOGETHER = 3;

/** Counts three letters at a time, as they follow each other in texts like those that will be met. */
export class Rarity {
  readonly #counts = new Int32Array(BUCKETS);
  readonly #total: number;
  readonly #known = new Map<string, number>();

  constructor(texts: readonly string[]) {
    for (const text of texts) this.#count(text.toLowerCase());
    this.#total = this.#counts.reduce((sum, count) => sum + count, 0);
  }

  /** The set that is met least often, for each of its literals at most as often as the rarest of its letters; of equals the first. */
  rarestOf(sets: readonly LiteralSet[]): LiteralSet | undefined {
    let [rarest] = sets;
    let least = Infinity;
    if (sets.length < 2) return rarest;
    for (const set of sets) {
      const frequency = set.reduce((sum, literal) => sum + this.#frequencyOf(literal), 0);
      if (frequency >= least) continue;
      rarest = set;
      least = frequency;
    }
    return rarest;
  }

  #count(text: string): void {
    const counts = this.#counts;
    for (let at = 0; at + TOGETHER <= text.length; at += 1) {
      const bucket = bucketOf(text, at);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }

  #frequencyOf(literal: string): number {
    const frequency = this.#known.get(literal) ?? this.#estimate(literal.replaceAll(BOUNDARY, ""));
    this.#known.set(literal, frequency);
    return frequency;
  }

  /** What is shorter is taken for as frequent as all. */
  #estimate(literal: string): number {
    let least = this.#total;
    for (let at = 0; at + TOGETHER <= literal.length; at += 1) least = Math.min(least, this.#counts[bucketOf(literal, at)] ?? 0);
    return least;
  }
}

function bucketOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) % BUCKETS;
}
