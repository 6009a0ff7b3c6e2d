// rebound explain

import { existsSync } from "node:fs";
import type { Explanation } from "../../../engine/index.ts";
import { date } from "../table.ts";
import { exits, UsageError, type Verb } from "../verb.ts";

const help = `rebound explain TEXT | FILE | - [--json]

Says what a failure means, whose fault it is, what Rebound does about it and when, and what the sender can do.

  TEXT   a reply as the server gave it, an enhanced status code, or a reply code
  FILE   a bounce mail; "-" reads one from standard input

Examples:
  rebound explain "452 4.3.1 Mail system full"
  rebound explain 4.3.1
  rebound explain bounce.eml`;

export const explain: Verb = {
  name: "explain",
  summary: "say what a reply, a code or a bounce mail means",
  help,
  async run({ positionals, program, terminal, json }) {
    const given = positionals.join(" ").trim();
    if (given === "") throw new UsageError("Cannot explain: nothing is given, wanted a reply, a code, or a file");
    const explainer = program.openExplainer();
    const isMail = given === "-" || existsSync(given);
    const explanations = isMail ? explainer.explainMail(await terminal.read(given)) : [explainer.explain(given)];
    if (explanations.length === 0) {
      terminal.note(`Cannot explain "${given}": no failed recipient could be read out of it; \`rebound read ${given}\` says why`);
      return exits.data;
    }
    for (const explanation of explanations) {
      if (json) terminal.value(explanation);
      else terminal.line(textOfExplanation(explanation));
    }
    return exits.ok;
  },
};

function textOfExplanation(explanation: Explanation): string {
  const { classification, plan } = explanation;
  const { cause, second, hint, unknown } = classification;
  const blocks = [
    [heading(explanation), explanation.meaning, explanation.fault],
    explanation.anatomy.map(({ part, says }) => `  ${part.padEnd(8)} ${says}`),
    cause ? [`Likely cause: ${cause.id}, told by "${cause.words}"`] : listed("Likely causes", explanation.causes),
    ["What Rebound does", `  ${plan.sentence}`, ...datesOf(explanation), ...(hint ? [`  Never sooner than the server asks for: "${hint.words}"`] : [])],
    listed("What you can do as a marketer", explanation.forMarketers),
    listed("What you can do as a developer", explanation.forDevelopers),
    listed("Do not confuse it with", explanation.confusedWith),
    [
      `Told by ${classification.rule}${classification.matched === undefined ? "" : `, which caught "${classification.matched}"`}; confidence ${classification.confidence}`,
      ...(second ? [`It could also be ${second.reason} (${second.rule})`] : []),
      ...(unknown && unknown.length > 0 ? [`Not known: ${unknown.join(", ")}`] : []),
      `Sources: ${explanation.sources.join(", ")}`,
    ],
  ];
  return blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n");
}

function heading({ title, classification, recipient }: Explanation): string {
  const { reason, permanent, scope, category } = classification;
  const about = [reason, permanent ? "permanent (hard bounce)" : "transient (soft bounce)", `category ${category}`, `scope ${scope}`];
  return `${recipient === undefined ? "" : `${recipient}: `}${title}\n${about.join(" · ")}\n`;
}

function listed(head: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  - ${line}`)];
}

function datesOf({ plan }: Explanation): readonly string[] {
  const tries = plan.dueAt.map((at, index) => `  ${`${index + 1}.`.padEnd(4)} ${date(at)}`);
  return plan.pausedUntil === undefined ? tries : [...tries, `  then paused until ${date(plan.pausedUntil)}`];
}
