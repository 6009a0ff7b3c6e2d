// What is made from other files is up to date: making it again changes nothing.

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./run-command.ts";
import { filesBelow, readText } from "./source-files.ts";

const MARK = "Made by npm run make";

function madeFiles(top: string): Map<string, string> {
  const pages = existsSync(join(top, "docs/rfc-index.tsv")) ? ["docs/rfc-index.tsv"] : [];
  const paths = [...filesBelow(top, "src", ".gen.ts"), ...filesBelow(top, "docs", ".md"), ...pages];
  const texts = paths.map((path) => [path, readText(top, path)] as const);
  return new Map(texts.filter(([path, text]) => !path.endsWith(".md") || text.slice(0, 300).includes(MARK)));
}

/** Makes, and leaves what was made: a second run finds nothing. */
export const checkMade: Check = async (top) => {
  const before = madeFiles(top);
  const { code, output } = await runScript([join("tools", "make.ts")], { cwd: top });
  if (code !== 0) return { findings: [output.trim()] };
  const after = madeFiles(top);
  const stale = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => `${path} was stale; it is made anew now, to be committed`);
  return { findings: stale, summary: `${after.size} files` };
};
