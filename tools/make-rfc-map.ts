// Sorts docs/rfc-index.tsv, and writes docs/rfc-map.md: which section of which RFC is read by which of our files.

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesWithReferences, findReferences, INDEX, MAP, readIndex, type Reference } from "./check-rfc-references.ts";
import { readText, TOP } from "./source-files.ts";

/** By RFC, then by section, as numbers: §2.10 after §2.9. */
function bySection(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** One row per section, without doubles. */
export function sortIndex(text: string): string {
  const rows = new Set(text.split("\n").map((line) => line.trimEnd()).filter((line) => line !== ""));
  return [...rows].sort(bySection).map((row) => `${row}\n`).join("");
}

export function writeMap(index: ReadonlyMap<string, string>, references: readonly Reference[]): string {
  const files = Map.groupBy(references, ({ section }) => section);
  const rows = [...files.keys()].sort(bySection).map((section) => {
    const paths = new Set((files.get(section) ?? []).map(({ path }) => path));
    return `| ${section} | ${index.get(section) ?? ""} | ${[...paths].map((path) => `[${path}](../${path})`).join(", ")} |\n`;
  });
  return `<!-- Made by npm run make; do not edit -->\n\n# Where each section of an RFC is read\n\n| section | title | files |\n|---|---|---|\n${rows.join("")}`;
}

export async function makeRfcMap(): Promise<void> {
  if (!existsSync(join(TOP, INDEX))) return;
  const sorted = sortIndex(readText(TOP, INDEX));
  writeFileSync(join(TOP, INDEX), sorted);
  const references = filesWithReferences(TOP).flatMap((path) => findReferences(path, readText(TOP, path)));
  writeFileSync(join(TOP, MAP), writeMap(readIndex(sorted), references));
}
