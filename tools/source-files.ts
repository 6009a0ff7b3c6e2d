// The files of the project, as the checks see them.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const TOP = dirname(dirname(fileURLToPath(import.meta.url)));

const SKIPPED = new Set(["node_modules", "dist", ".git", ".cache", "samples"]);

/** Every file below `folder` (and in it) whose name ends so; relative to `top`, with slashes, sorted. A folder that is not there is empty. */
export function filesBelow(top: string, folder: string, ending: string): string[] {
  if (!existsSync(join(top, folder))) return [];
  const entries = readdirSync(join(top, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : filesBelow(top, path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

export const isGenerated = (path: string): boolean => path.endsWith(".gen.ts");
/** Tests, the contracts that they run, and what stands in testing/ for them. None of it ships. */
export const isTest = (path: string): boolean => /\.(test|contract)\.ts$|(^|\/)testing\//.test(path);

export function readText(top: string, path: string): string {
  return readFileSync(join(top, path), "utf8");
}
