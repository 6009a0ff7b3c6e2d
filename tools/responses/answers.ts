// What the classifier says of labelled lines, with all rules or with those that it would have without having read them.

import { tidyFacts } from "../../src/flow/classify/facts/facts.ts";
import { classify, factsOfReply, shippedRules } from "../../src/flow/classify/index.ts";
import type { Classification } from "../../src/flow/classify/index.ts";
import type { Labelled, LabelledLine, SystemFullWording } from "./labelled-lines.ts";
import { rulesUnread } from "./leave-one-out.ts";

export interface Answer {
  readonly line: LabelledLine;
  readonly said: Classification;
  readonly right: boolean;
}

export interface WordingAnswer {
  readonly wording: SystemFullWording;
  readonly said: Classification;
}

export interface Answers {
  readonly lines: readonly Answer[];
  readonly wordings: readonly WordingAnswer[];
}

/** What is left out when a line is asked about: nothing, what it alone supports, or what its source alone does. */
export type LeftOut = "nothing" | "line" | "source";

export function answerAll({ lines, wordings }: Labelled, leftOut: LeftOut = "nothing"): Answers {
  const asked: readonly (LabelledLine | SystemFullWording)[] = [...lines, ...wordings];
  const given = asked.map((line, place) => ({ line, facts: tidyFacts(factsOfReply(line.text)), giver: leftOut === "source" && "source" in line && line.source !== undefined ? line.source : String(place) }));
  const rules = leftOut === "nothing" ? [] : rulesUnread(given, shippedRules());
  const said = new Map(given.map(({ line, facts }, place) => [line, classify(facts, rules[place])]));
  const saidOf = (line: LabelledLine | SystemFullWording): Classification => said.get(line) ?? classify({ text: line.text });
  return {
    lines: lines.map((line) => ({ line, said: saidOf(line), right: [line.reason, ...(line.accept ?? [])].includes(saidOf(line).reason) })),
    wordings: wordings.map((wording) => ({ wording, said: saidOf(wording) })),
  };
}
