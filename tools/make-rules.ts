// Compiles rules/**/rules.toml into src/flow/classify/rules/rules.gen.ts, and fails on a rule that cannot be.
// Writes the list of reasons into rules/README.md.

import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

import { byAuthority } from "../src/flow/classify/rules/authorities.ts";
import { reasonEntry, reasonIds } from "../src/flow/classify/reasons/reason.ts";
import { readRuleSet } from "../src/flow/classify/rules/read-rule-set.ts";
import type { RuleSet } from "../src/flow/classify/rules/rule.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rulesFolder = join(root, "rules");
const target = join(root, "src/flow/classify/rules/rules.gen.ts");
const readme = join(rulesFolder, "README.md");

const HEAD = `// Made by tools/make-rules.ts from rules/**/rules.toml. Change those, then run \`npm run make\`.

import type { RuleSet } from "./rule.ts";

export const ruleSets: readonly RuleSet[] = `;

/** Rewrites the files only where they would change. */
export async function makeRules(): Promise<void> {
  const sets: RuleSet[] = [];
  const faults: string[] = [];
  for (const file of await ruleFiles()) await readRuleFile(file, sets, faults);
  if (faults.length > 0) throw new Error(`Cannot make the rules:\n${faults.join("\n")}`);
  await rewrite(target, () => `${HEAD}${JSON.stringify(sets.toSorted(byAuthority), null, 1)};\n`);
  await rewrite(readme, (before) => before.replace(LIST, (_, head: string, foot: string) => `${head}\n${reasonTable()}${foot}`));
}

const LIST = /(<!-- reasons: [^>]*-->)[^]*(<!-- end of reasons -->)/;

function reasonTable(): string {
  const rows = reasonIds().map((id) => {
    const { title, scope, permanent, sentence, advice } = reasonEntry(id);
    return `| \`${id}\` | ${title} | ${scope} | ${permanent ? "yes" : "no"} | ${sentence} | ${advice} |\n`;
  });
  return `\n| reason | in short | whose fault | lasting | what the receiver means | what to do |\n|---|---|---|---|---|---|\n${rows.join("")}\n`;
}

async function rewrite(path: string, make: (before: string) => string): Promise<void> {
  const before = await readFile(path, "utf8").catch(() => "");
  const made = make(before);
  if (before !== made) await writeFile(path, made);
}

async function ruleFiles(): Promise<string[]> {
  const files = await readdir(rulesFolder, { recursive: true });
  return files.filter((file) => file.endsWith(`${sep}rules.toml`)).toSorted();
}

async function readRuleFile(file: string, sets: RuleSet[], faults: string[]): Promise<void> {
  const path = join(rulesFolder, file);
  try {
    const authority = dirname(file).split(sep).join("/");
    const { ruleSet, faults: found } = readRuleSet(authority, parse(await readFile(path, "utf8")));
    sets.push(ruleSet);
    faults.push(...found.map((fault) => `${relative(root, path)}: ${fault}`));
  } catch (error) {
    faults.push(`${relative(root, path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

if (import.meta.main) await makeRules();
