// The walls of walls.config.cjs stand: nobody in src/ imports what is not theirs.

import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import type { Check } from "./check.ts";
import { filesBelow } from "./source-files.ts";

export interface Breach {
  /** The name of the wall. */
  readonly wall: string;
  readonly from: string;
  readonly to: string;
}

export interface WallsReport {
  readonly breaches: readonly Breach[];
  /** How many files of src/ were read. */
  readonly modules: number;
}

/** The walls as they are written down. */
export function readWalls(top: string): IConfiguration {
  return createRequire(import.meta.url)(join(top, "walls.config.cjs"));
}

/** Walks the imports of `folder`/src, which may be any folder, by the walls of the project in `top`. */
export async function inspect(top: string, folder: string): Promise<WallsReport> {
  const { options, ...ruleSet } = readWalls(top);
  const { output } = await cruise(["src"], { ...options, baseDir: folder, ruleSet, validate: true });
  if (typeof output === "string") throw new Error("The walker gave no result");
  const { modules, summary }: ICruiseResult = output;
  return {
    breaches: summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to })),
    modules: modules.filter(({ source }) => source.startsWith("src/") && source.endsWith(".ts")).length,
  };
}

/** Fails as well when it was blind: the walker reports success for files that it cannot read. */
export const checkWalls: Check = async (top) => {
  const { breaches, modules } = await inspect(top, top);
  const files = filesBelow(top, "src", ".ts").length;
  const blind = modules < files ? [`Saw ${modules} modules, src/ has ${files} files: the walls were not checked`] : [];
  return { findings: [...blind, ...breaches.map(({ wall, from, to }) => `${from} -> ${to}: ${wall}`)], summary: `${modules} modules, ${readWalls(top).forbidden?.length ?? 0} walls` };
};
