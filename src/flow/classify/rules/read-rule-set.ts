// Reads rules out of the plain object that a rule file holds, and says what in it cannot be.

import { reasons } from "../reasons/reasons.ts";
import { kindOfAuthority } from "./authorities.ts";
import { defined } from "./defined.ts";
import { spellPattern } from "./phrases.ts";
import { readConditions, readFileNames, type FileNames } from "./read-conditions.ts";
import { FieldReader } from "./read-rule-fields.ts";
import type { Rule, RuleSet } from "./rule.ts";
import type { Spelling } from "./vocabulary.ts";

export interface RuleSetReading {
  readonly ruleSet: RuleSet;
  /** Each as "rule "x": field …, found …, wanted …"; the set is to be used only where there are none. */
  readonly faults: readonly string[];
}

const SET_FIELDS = ["source", "looked-at", "remote-mta", "signature", "speaker", "words", "statuses", "rule"];
const CONDITIONS = ["reply", "status", "phase", "remote-mta", "domain", "phrases", "pattern"];
const RULE_FIELDS = [
  "id", "reason", "look-up-only", "permanent", ...CONDITIONS, "confidence", "could-be", "examples", "near-misses", "title", "meaning", "references",
];

/** `authority` is the folder's name under rules/, such as "mtas/postfix"; an operator's begins with "operator". */
export function readRuleSet(authority: string, file: unknown): RuleSetReading {
  const faults: string[] = [];
  if (kindOfAuthority(authority) === undefined) faults.push(`authority: found "${authority}", wanted a folder of rules/README.md`);
  const fields = new FieldReader(file, "file", faults);
  fields.allowOnly(SET_FIELDS);
  const names = readFileNames(fields.table("words"), fields.table("statuses"));
  const rules = fields.tables("rule").map((table, index) => readRule(new FieldReader(table, `rule ${index + 1}`, faults), index, names));
  for (const id of repeated(rules.map((rule) => rule.id))) faults.push(`rule "${id}": found its id twice, wanted each once`);
  const spelling = (written: string): Spelling => spellPattern(written, names.vocabulary);
  const ruleSet = defined<RuleSet>({
    authority,
    source: fields.text("source") ?? "",
    lookedAt: fields.date("looked-at"),
    remoteMta: fields.pattern("remote-mta", spelling),
    signature: fields.pattern("signature", spelling),
    speaker: fields.text("speaker"),
    rules,
  });
  for (const name of names.vocabulary.unused) faults.push(`words: "${name}" found in no rule, wanted words that are used`);
  if (rules.length === 0) faults.push('file: "rule" found nothing, wanted at least one [[rule]]');
  if (!ruleSet.source) faults.push('file: "source" found nothing, wanted where the knowledge comes from');
  return { ruleSet, faults };
}

function readRule(fields: FieldReader, index: number, names: FileNames): Rule {
  const id = fields.text("id") ?? "";
  fields.callItself(`rule "${id || index + 1}"`);
  fields.allowOnly(RULE_FIELDS);
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) fields.fault("id", id, 'small letters, digits, "-" and "."');
  const lookUpOnly = fields.flag("look-up-only") === true;
  const rule = defined<Rule>({
    id,
    reason: lookUpOnly ? undefined : fields.reason("reason"),
    permanent: fields.flag("permanent"),
    when: readConditions(fields, names),
    confidence: fields.share("confidence"),
    couldBe: fields.reason("could-be"),
    examples: fields.texts("examples") ?? [],
    nearMisses: fields.texts("near-misses") ?? [],
    title: fields.text("title"),
    meaning: fields.text("meaning"),
    references: fields.texts("references"),
  });
  checkWhole(rule, lookUpOnly, fields);
  return rule;
}

function checkWhole(rule: Rule, lookUpOnly: boolean, fields: FieldReader): void {
  if (!CONDITIONS.some((field) => fields.has(field))) fields.fault("conditions", undefined, `at least one of ${CONDITIONS.join(", ")}`);
  if (lookUpOnly) return;
  if (rule.permanent === true && rule.reason !== undefined && reasons[rule.reason].scope !== "recipient") {
    fields.fault("permanent", true, `it left out: "${rule.reason}" is no fault of the recipient's, and gives nobody up`);
  }
  if (rule.reason === undefined) fields.missing("reason", "a reason of the closed list");
  if (rule.examples.length === 0) fields.fault("examples", undefined, "at least one reply that the rule catches");
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}
