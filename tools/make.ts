// `npm run make`: runs every tools/make-<what>.ts, each of which writes files that are made from others.
//
//   npm run make              all
//   npm run make -- docs      one

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runScript } from "./run-command.ts";
import { filesBelow, TOP } from "./source-files.ts";

const MAKER = /^tools\/make-([a-z-]+)\.ts$/;
/** Pages are made of what the others make, so a program makes them that has loaded none of it yet. */
const LAST = "docs";

/** make-rules.ts exports makeRules(). */
function makerName(what: string): string {
  return `make-${what}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function run(what: string): Promise<void> {
  const path = `tools/make-${what}.ts`;
  const maker: unknown = (await import(pathToFileURL(join(TOP, path)).href))[makerName(what)];
  if (typeof maker !== "function") throw new Error(`Cannot make: ${path} exports no ${makerName(what)}()`);
  await maker();
}

async function runAlone(what: string): Promise<void> {
  const { code, output } = await runScript([join(TOP, "tools", "make.ts"), what], { cwd: TOP });
  if (code !== 0) throw new Error(output.trim());
}

/** Goes on after a maker that fails, so that one broken rule does not leave the rest stale; says what failed at the end. */
async function make(): Promise<readonly string[]> {
  const failures: string[] = [];
  const fail = (error: unknown): void => void failures.push(error instanceof Error ? error.message : String(error));
  const all = filesBelow(TOP, "tools", ".ts").flatMap((file) => MAKER.exec(file)?.[1] ?? []);
  for (const what of all.filter((one) => one !== LAST)) await run(what).catch(fail);
  await runAlone(LAST).catch(fail);
  return failures;
}

const [one] = process.argv.slice(2);
const failures = one === undefined ? await make() : await run(one).then(() => [], (error: unknown) => [error instanceof Error ? error.message : String(error)]);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
