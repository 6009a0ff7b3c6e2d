// Which checks `npm run ok` runs, by its arguments.

import { parseArgs } from "node:util";

export interface Choice {
  readonly names: readonly string[];
  /** Whether tests write what came out as what they expect. */
  readonly accept: boolean;
  /** Whether to print what is worth a look as well. */
  readonly notes: boolean;
}

const listOf = (value: string | undefined): string[] => (value === undefined ? [] : value.split(",").map((name) => name.trim()));

/** In the order of `all`. Throws on an argument that means nothing. */
export function chooseChecks(args: readonly string[], all: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: "string" }, skip: { type: "string" }, accept: { type: "boolean", default: false }, notes: { type: "boolean", default: false } },
  });
  const [only, skip] = [listOf(values.only), listOf(values.skip)];
  const strange = [...only, ...skip].filter((name) => !all.includes(name));
  if (strange.length > 0) throw new Error(`Cannot check: "${strange.join(", ")}" is no check, wanted some of ${all.join(", ")}`);
  return { names: all.filter((name) => (only.length === 0 || only.includes(name)) && !skip.includes(name)), accept: values.accept, notes: values.notes };
}
