// Compiles rules/ into src/flow/classify/rules/rules.gen.ts, and fails on a rule that cannot be.
// Writes the list of reasons into rules/README.md.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { byAuthority } from "../src/flow/classify/rules/authorities.ts";
import { reasonEntry, reasonIds } from "../src/flow/classify/reasons/reason.ts";
import { readRuleSet } from "../src/flow/classify/rules/read-rule-set.ts";
import type { RuleSet } from "../src/flow/classify/rules/rule.ts";
import { readRuleFiles, ruleAuthorities, type RulePart } from "./rule-files.ts";
import { TOP } from "./source-files.ts";

const target = join(TOP, "src/flow/classify/rules/rules.gen.ts");
const readme = join(TOP, "rules/README.md");

const HEAD = `// Made by tools/make-rules.ts from rules/. Change those, then run \`npm run make\`.

import type { RuleSet } from "./rule.ts";

export const ruleSets: readonly RuleSet[] = `;

/** Rewrites the files only where they would change. */
export async function makeRules(): Promise<void> {
  const sets: RuleSet[] = [];
  const faults: string[] = [];
  for (const authority of ruleAuthorities(TOP)) readAuthority(authority, sets, faults);
  if (faults.length > 0) throw new Error(`Cannot make the rules:\n${faults.join("\n")}`);
  await rewrite(target, () => `${HEAD}[\n${sets.toSorted(byAuthority).map(writeSet).join("")}];\n`);
  await rewrite(readme, (before) => before.replace(LIST, (_, head: string, foot: string) => `${head}\n${reasonTable()}${foot}`));
}

/** A rule a line: what has changed is seen by rule. */
function writeSet({ rules, ...ofSet }: RuleSet): string {
  const head = JSON.stringify(ofSet).slice(0, -1);
  return `${head},"rules":[\n${rules.map((rule) => `${JSON.stringify(rule)},\n`).join("")}]},\n`;
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

function readAuthority(authority: string, sets: RuleSet[], faults: string[]): void {
  try {
    const { whole, parts } = readRuleFiles(TOP, authority);
    const { ruleSet, faults: found } = readRuleSet(authority, whole);
    sets.push(ruleSet);
    faults.push(...found.map((fault) => `${pathOf(fault, parts)}: ${fault}`));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  }
}

/** A fault begins with its rule, by id; others are those of the authority as a whole. */
function pathOf(fault: string, parts: readonly RulePart[]): string | undefined {
  const [, id] = /^rule "([^"]*)"/.exec(fault) ?? [];
  const isIn = ({ rules }: RulePart): boolean => rules.some((rule) => typeof rule === "object" && rule !== null && "id" in rule && rule.id === id);
  return (parts.find(isIn) ?? parts[0])?.path;
}

if (import.meta.main) await makeRules();
