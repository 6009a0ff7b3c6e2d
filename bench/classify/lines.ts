// Reply lines to classify: labelled real ones where they lie beside the project, else the examples of our own rules.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { shippedRules, type RuleSet } from "../../src/flow/classify/index.ts";
import { LABELLED, readLabelled } from "../../tools/responses/labelled-lines.ts";

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export function replyLines(): { readonly lines: readonly string[]; readonly from: string } {
  const real = readLabelled(join(top, LABELLED))?.lines.filter(({ derived }) => derived !== true);
  if (real) return { lines: real.map(({ text }) => text), from: "real lines" };
  return { lines: shippedRules().rules.flatMap(({ rule }) => rule.examples), from: "the rules' own examples, for want of real lines" };
}

/** Every set with a second one beside it of the same form in other words: what a rule set twice as large would ask. */
export function withTwins(sets: readonly RuleSet[]): readonly RuleSet[] {
  const twins = sets.map((set) => ({
    ...set,
    authority: `${set.authority}-twin`,
    rules: set.rules.flatMap(({ when, ...rule }) => (when.pattern === undefined ? [] : [{ ...rule, when: { ...when, pattern: inOtherWords(when.pattern) } }])),
  }));
  return [...sets, ...twins];
}

/** Each word of three letters and more turned by 13 places; what belongs to the pattern's form stays. */
function inOtherWords(pattern: string): string {
  return pattern.replaceAll(/(?<!\\)[a-z]{3,}/gi, (word) => word.toLowerCase().replaceAll(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97)));
}
