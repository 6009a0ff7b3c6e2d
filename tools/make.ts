// `npm run make`: runs every tools/make-<what>.ts, each of which writes files that are made from others.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesBelow, TOP } from "./source-files.ts";

const MAKER = /^tools\/make-[a-z-]+\.ts$/;

/** make-rules.ts exports makeRules(). */
function makerName(path: string): string {
  return path.replace(/^tools\/|\.ts$/g, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function run(path: string): Promise<void> {
  const maker: unknown = (await import(pathToFileURL(join(TOP, path)).href))[makerName(path)];
  if (typeof maker !== "function") throw new Error(`Cannot make: ${path} exports no ${makerName(path)}()`);
  await maker();
}

/** Goes on after a maker that fails, so that one broken rule does not leave the rest stale; says what failed at the end. */
async function make(): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const path of filesBelow(TOP, "tools", ".ts").filter((file) => MAKER.test(file))) {
    await run(path).catch((error: unknown) => failures.push(error instanceof Error ? error.message : String(error)));
  }
  return failures;
}

const failures = await make();
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
