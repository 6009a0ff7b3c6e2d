// Chooses by chance.

import type { Chance } from "../../src/base/clock.ts";

/** A whole number from 0 to below `end`. */
export const below = (end: number, chance: Chance): number => Math.floor(chance() * end);

export function oneOf<T>(values: readonly [T, ...T[]], chance: Chance): T {
  return values[below(values.length, chance)] ?? values[0];
}
