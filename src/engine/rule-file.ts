// Reads a file of the operator's own rules, and says in which line what cannot be used stands.

import { parse, TomlError } from "smol-toml";
import { readRuleSet, type RuleSet } from "../flow/classify/index.ts";

export interface RuleFileReading {
  /** To be used only where there are no faults. */
  readonly ruleSet?: RuleSet;
  /** Each as "line 12: rule "x": …", found and wanted. */
  readonly faults: readonly string[];
}

/** @param authority begins with "operator/" */
export function readRuleFile(authority: string, text: string): RuleFileReading {
  try {
    const { ruleSet, faults } = readRuleSet(authority, parse(text));
    return { ruleSet, faults: faults.map((fault) => atLine(text, fault)) };
  } catch (error) {
    const [says = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { faults: [error instanceof TomlError ? `found "${says}" in line ${error.line}, wanted TOML` : `found "${says}", wanted a file that can be read`] };
  }
}

const RULE = /^rule "?([^":]*)"?: (?:"([^"]*)"|(example|near miss) "|(found its id twice))?/;

/**
 * A fault begins with its rule, by id, or by number where it has none, or else with "file" or "words"; behind that it names a field, an example or a
 * near miss, and may end with the phrase that is wrong. The line is that of the phrase, else of the field; where that is not to be found, the rule's.
 */
export function atLine(text: string, fault: string): string {
  const lines = text.split(/\r\n?|\n/);
  const heads = lines.flatMap((line, index) => (line.replaceAll(/\s/g, "") === "[[rule]]" ? [index] : []));
  const [isOfRule, id = "", field = "", kind, isTwice] = RULE.exec(fault) ?? [];
  const block = isOfRule === undefined ? blockOfFile(lines, heads, fault) : blockOf(lines, heads, { id, isLast: isTwice !== undefined });
  const at = block && (lineOfPhrase(lines, block, fault) ?? lineOfField(lines, block, kind === undefined ? field || fieldOfFile(fault) : EXAMPLES[kind]));
  const line = at ?? (isOfRule === undefined ? undefined : block?.line);
  return line === undefined ? fault : `line ${line + 1}: ${fault}`;
}

const EXAMPLES: Readonly<Record<string, string>> = { example: "examples", "near miss": "near-misses" };

interface Block {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
  /** That of the rule's id, or its head. */
  readonly line?: number;
}

/** What stands before the rules; of words, their table. */
function blockOfFile(lines: readonly string[], heads: readonly number[], fault: string): Block {
  const from = fault.startsWith("words:") ? Math.max(lines.findIndex((line) => line.replaceAll(/\s/g, "") === "[words]"), 0) : 0;
  return { from, to: heads.find((head) => head > from) ?? lines.length };
}

/** Behind it stands the phrase, and a closing quote. */
const OF_PHRASE = ', in "';

function lineOfPhrase(lines: readonly string[], { from, to }: Block, fault: string): number | undefined {
  const told = fault.indexOf(OF_PHRASE);
  const phrase = told < 0 ? "" : fault.slice(told + OF_PHRASE.length, -1);
  const at = phrase === "" ? -1 : lines.slice(from, to).findIndex((line) => line.includes(phrase));
  return at < 0 ? undefined : from + at;
}

/** Of two rules with one id the last, where it is the id that is wrong. */
function blockOf(lines: readonly string[], heads: readonly number[], { id, isLast }: { readonly id: string; readonly isLast: boolean }): Block | undefined {
  const blocks = heads.map((from, index) => ({ from, to: heads[index + 1] ?? lines.length }));
  const named = blocks.flatMap((block) => {
    const line = lineOfField(lines, block, "id");
    return line !== undefined && /=\s*(["'])(.*?)\1/.exec(lines[line] ?? "")?.[2]?.trim() === id ? [{ ...block, line }] : [];
  });
  const numbered = blocks[Number(id) - 1];
  return (isLast ? named.at(-1) : named[0]) ?? (numbered && { ...numbered, line: numbered.from });
}

function lineOfField(lines: readonly string[], { from, to }: Block, field: string | undefined): number | undefined {
  if (field === undefined || field === "") return undefined;
  const at = lines.slice(from, to).findIndex((line) => {
    const [, name] = /^\s*"?([\w-]+)"?\s*=/.exec(line) ?? [];
    return name === field;
  });
  return at < 0 ? undefined : from + at;
}

function fieldOfFile(fault: string): string {
  return /^(?:file|words): "([^"]*)"/.exec(fault)?.[1] ?? "";
}
