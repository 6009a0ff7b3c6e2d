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

/** A fault begins with its rule, by id, or by number where it has none; others are those of the file as a whole. */
export function atLine(text: string, fault: string): string {
  const [, id = ""] = /^rule "([^"]*)"/.exec(fault) ?? [];
  const lines = text.split("\n");
  const heads = lines.flatMap((line, index) => (line.trim() === "[[rule]]" ? [index] : []));
  const named = lines.findIndex((line) => line.replaceAll(/\s/g, "").startsWith(`id="${id}"`));
  const at = id === "" || named >= 0 ? named : (heads[Number(id) - 1] ?? -1);
  return id === "" || at < 0 ? fault : `line ${at + 1}: ${fault}`;
}
