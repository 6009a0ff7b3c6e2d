// Reads rules/ from disk: of each authority the file rules.toml, and the parts that it names, in that order.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, type TomlTable } from "smol-toml";
import { filesBelow, readText } from "./source-files.ts";

const HEAD = "rules.toml";
const EXPRESSIONS = ["phrases", "pattern", "remote-mta", "domain"];

export interface RulePart {
  readonly path: string;
  readonly rules: readonly unknown[];
  readonly words: unknown;
}

/** The rules of one authority. */
export interface RuleFiles {
  /** As they would stand in one file. */
  readonly whole: Readonly<Record<string, unknown>>;
  /** The comment that rules.toml begins with, without its sign. */
  readonly says: string;
  /** In the order in which they are asked. */
  readonly parts: readonly RulePart[];
}

/** Every folder below rules/ that holds rules; its name there, such as "mtas/postfix", is the authority. */
export function ruleAuthorities(top: string): readonly string[] {
  return filesBelow(top, "rules", HEAD).map((path) => dirname(path).replace(/^rules\//, ""));
}

/** @throws where a file is no TOML, or where one stands in the folder and rules.toml does not say when it is asked */
export function readRuleFiles(top: string, authority: string): RuleFiles {
  const folder = `rules/${authority}`;
  const { parts: named, rule, words, ...head } = readToml(top, `${folder}/${HEAD}`);
  const names = listOf(named).filter((name) => typeof name === "string");
  const strangers = readdirSync(join(top, folder)).filter((name) => name.endsWith(".toml") && name !== HEAD && !names.includes(name));
  if (strangers.length > 0) throw new Error(`${folder}/${HEAD}: "parts" found without ${strangers.join(", ")}, wanted every file of the folder in the order in which it is asked`);
  const parts = [{ path: `${folder}/${HEAD}`, rules: listOf(rule), words }, ...names.map((name) => readPart(top, `${folder}/${name}`))];
  const whole = { ...head, words: wordsOf(parts), rule: parts.flatMap(({ rules }) => rules) };
  return { whole, says: firstComment(readText(top, `${folder}/${HEAD}`)), parts };
}

/** Expressions of a part, each as it is written, with the rule or the word that it belongs to. */
export function expressionsIn({ rules, words }: RulePart): readonly { readonly where: string; readonly expression: string }[] {
  const ofWords = Object.entries(isTable(words) ? words : {}).flatMap(([name, alternatives]) => textsOf(alternatives).map((expression) => ({ where: `word "${name}"`, expression })));
  const ofRules = rules.filter(isTable).flatMap((rule) => EXPRESSIONS.flatMap((field) => textsOf(rule[field]).map((expression) => ({ where: `rule "${String(rule["id"])}"`, expression }))));
  return [...ofWords, ...ofRules];
}

function readPart(top: string, path: string): RulePart {
  const { rule, words, ...others } = readToml(top, path);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error(`${path}: found "${other}", wanted nothing but words and rules: all else stands in ${HEAD}`);
  return { path, rules: listOf(rule), words };
}

/** Those of rules.toml first, so that a part's may be made of them. */
function wordsOf(parts: readonly RulePart[]): Readonly<Record<string, unknown>> {
  const all = parts.flatMap(({ path, words }) => Object.entries(isTable(words) ? words : {}).map(([name, alternatives]) => ({ path, name, alternatives })));
  const again = all.find(({ name }, index) => all.findIndex((other) => other.name === name) < index);
  if (again) throw new Error(`${again.path}: words: found "${again.name}" twice, wanted each once in all parts`);
  return Object.fromEntries(all.map(({ name, alternatives }) => [name, alternatives]));
}

function readToml(top: string, path: string): TomlTable {
  try {
    return parse(readText(top, path));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function firstComment(text: string): string {
  return /^#+ *(.*)/.exec(text)?.[1] ?? "";
}

export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** One value of a rule, or a list of them, as they are written. */
export function textsOf(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
