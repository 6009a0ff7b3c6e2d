// Numbers literals and sets of them, each once, and packs lists of numbers so that walking them is cheap.

import type { LiteralSet } from "./pattern-literals.ts";

export class LiteralSets {
  readonly #literals = new Map<string, number>();
  readonly #sets = new Map<string, readonly number[]>();
  readonly #numbers = new Map<string, number>();

  /** In the order of their numbers. */
  get literals(): readonly string[] {
    return [...this.#literals.keys()];
  }

  /** How many sets have a number. */
  get count(): number {
    return this.#numbers.size;
  }

  literalsOf(set: LiteralSet): readonly number[] {
    return set.map((literal) => {
      const number = this.#literals.get(literal) ?? this.#literals.size;
      this.#literals.set(literal, number);
      return number;
    });
  }

  numberOf(set: LiteralSet): number {
    const name = set.join("\n");
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    this.#sets.set(name, this.literalsOf(set));
    return number;
  }

  /** For each literal the numbers of the sets that hold it. */
  setsOfLiterals(): readonly (readonly number[])[] {
    const holding = this.literals.map((): number[] => []);
    for (const [name, number] of this.#numbers) for (const literal of this.#sets.get(name) ?? []) holding[literal]?.push(number);
    return holding;
  }
}

/** List n stands in `all` from `from[n]` to before `from[n + 1]`. */
export interface PackedLists {
  readonly from: Int32Array;
  readonly all: Int32Array;
}

export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = (from[index] ?? 0) + list.length;
  return { from, all: Int32Array.from(lists.flat()) };
}
