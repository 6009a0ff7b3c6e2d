// The text of docs/rules.md: every rule in the order in which it is asked, what it asks for and what it says.

import { reasonEntry } from "../src/flow/classify/reasons/reason.ts";
import { byAuthority } from "../src/flow/classify/rules/authorities.ts";
import { readRuleSet } from "../src/flow/classify/rules/read-rule-set.ts";
import type { Rule } from "../src/flow/classify/rules/rule.ts";
import { isTable, readRuleFiles, ruleAuthorities, textsOf, type RuleFiles } from "./rule-files.ts";

const HEAD = `# What replies mean, rule by rule

The first rule that fits answers; of a list of words, codes or phrases one must fit. The form is told in [rules/README.md](../rules/README.md), and
\`rebound rules test\` shows which rules a reply comes to. *Lasting*: whether the address is given up, unless the reply speaks against it.
`;
const MOST_PHRASES = 2;
const LONGEST = 80;

export function writeRulesPage(top: string): string {
  const authorities = ruleAuthorities(top).map((authority) => ({ authority, files: readRuleFiles(top, authority) })).toSorted(byAuthority);
  return `${HEAD}\n${authorities.map(({ authority, files }) => sectionOf(authority, files)).join("\n")}`;
}

function sectionOf(authority: string, { whole, says, parts }: RuleFiles): string {
  const written = new Map(parts.flatMap(({ rules }) => rules).filter(isTable).map((table) => [table["id"], table]));
  const rows = readRuleSet(authority, whole).ruleSet.rules.map((rule) => {
    const cells = [`\`${authority}#${rule.id}\``, asksFor(written.get(rule.id) ?? {}), rule.reason ?? "", isLasting(rule) ? "yes" : "", inCell(rule.examples[0] ?? rule.title ?? "")];
    return `| ${cells.join(" | ")} |\n`;
  });
  return `## ${authority}\n\n${says === "" ? "" : `${says}\n\n`}| rule | asks for | reason | lasting | such as |\n|---|---|---|---|---|\n${rows.join("")}`;
}

function isLasting({ reason, permanent }: Rule): boolean {
  return permanent ?? (reason !== undefined && reasonEntry(reason).permanent);
}

/** As the file has it: codes first, then some of its words. */
function asksFor(table: Readonly<Record<string, unknown>>): string {
  const codes = ["reply", "status", "phase"].flatMap((field) => (table[field] === undefined ? [] : [`${field} ${textsOf(table[field]).join(", ")}`]));
  const words = textsOf(table["phrases"] ?? table["pattern"]);
  const shown = words.slice(0, MOST_PHRASES).map((text) => codeCell(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
  const others = words.length > MOST_PHRASES ? ` and ${words.length - MOST_PHRASES} more` : "";
  return [...codes.map(inCell), `${shown.join(", ")}${others}`].filter((part) => part !== "").join("; ");
}

/** A code span keeps its signs, save the one that ends it and the one that ends the cell. */
function codeCell(text: string): string {
  return text.includes("`") ? inCell(text) : `\`${text.replaceAll("|", "\\|")}\``;
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("*", "\\*").replaceAll("\n", " ");
}
