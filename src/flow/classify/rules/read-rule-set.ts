// Reads rules out of the plain object that a rule file holds, and says what in it cannot be.

import { kindOfAuthority } from "./authorities.ts";
import { patternFault } from "../pattern/pattern-safety.ts";
import { FieldReader } from "./read-rule-fields.ts";
import { reasons } from "../reasons/reasons.ts";
import type { Conditions, Rule, RuleSet } from "./rule.ts";

export interface RuleSetReading {
  readonly ruleSet: RuleSet;
  /** Each as "rule "x": field …, found …, wanted …"; the set is to be used only where there are none. */
  readonly faults: readonly string[];
}

const SET_FIELDS = ["source", "looked-at", "remote-mta", "signature", "speaker", "rule"];
const CONDITIONS = ["reply", "status", "phase", "remote-mta", "domain", "pattern"];
const RULE_FIELDS = [
  "id", "reason", "look-up-only", "permanent", ...CONDITIONS, "confidence", "could-be", "examples", "near-misses", "title", "meaning", "references",
];

/** `authority` is the folder's name under rules/, such as "mtas/postfix"; an operator's begins with "operator". */
export function readRuleSet(authority: string, file: unknown): RuleSetReading {
  const faults: string[] = [];
  if (kindOfAuthority(authority) === undefined) faults.push(`authority: found "${authority}", wanted a folder of rules/README.md`);
  const fields = new FieldReader(file, "file", faults);
  fields.allowOnly(SET_FIELDS);
  const rules = fields.tables("rule").map((table, index) => readRule(table, index, faults));
  for (const id of repeated(rules.map((rule) => rule.id))) faults.push(`rule "${id}": found its id twice, wanted each once`);
  const ruleSet = defined<RuleSet>({
    authority,
    source: fields.text("source") ?? "",
    lookedAt: fields.date("looked-at"),
    remoteMta: fields.pattern("remote-mta", patternFault),
    signature: fields.pattern("signature", patternFault),
    speaker: fields.text("speaker"),
    rules,
  });
  if (rules.length === 0) faults.push('file: "rule" found nothing, wanted at least one [[rule]]');
  if (!ruleSet.source) faults.push('file: "source" found nothing, wanted where the knowledge comes from');
  return { ruleSet, faults };
}

function readRule(table: unknown, index: number, faults: string[]): Rule {
  const fields = new FieldReader(table, `rule ${index + 1}`, faults);
  const id = fields.text("id") ?? "";
  fields.name(`rule "${id || index + 1}"`);
  fields.allowOnly(RULE_FIELDS);
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) fields.fault("id", id, 'small letters, digits, "-" and "."');
  const lookUpOnly = fields.flag("look-up-only") === true;
  const rule = defined<Rule>({
    id,
    reason: lookUpOnly ? undefined : fields.reason("reason"),
    permanent: fields.flag("permanent"),
    when: readConditions(fields),
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

function readConditions(fields: FieldReader): Conditions {
  return defined<Conditions>({
    reply: fields.replyCodes("reply"),
    status: fields.statuses("status"),
    phase: fields.phases("phase"),
    remoteMta: fields.pattern("remote-mta", patternFault),
    domain: fields.pattern("domain", patternFault),
    pattern: fields.pattern("pattern", patternFault),
  });
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Leaves out what is undefined: a rule holds only what its file says. */
function defined<T extends object>(fields: Loose<Required<T>>): T {
  // The filter is what makes it true: each field that T requires is given by the callers above.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
