// Reads every mail of a corpus and reckons the figures.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerMail, type AnsweredMail } from "./answer.ts";
import { tallyFigures, type CorpusTally, type Pair } from "./figures.ts";
import { halfOf, readLabels } from "./labelled-mail.ts";
import { readReasonNames } from "./reason-names.ts";

/** Where the corpus stands beside the project's folder, and the other data with it. */
export const CORPUS = join("..", "shared", "corpus");
const TAXONOMY = join("..", "shared", "data", "taxonomy.json");

export interface Measured {
  readonly answers: readonly AnsweredMail[];
  readonly tallies: readonly CorpusTally[];
}

/**
 * @param top the project's folder
 * @param half only mails of this half; left out, all
 * @returns undefined where `folder` is no corpus
 */
export function measureCorpus(top: string, folder: string, half?: 0 | 1): Measured | undefined {
  const labels = readLabels(folder)?.filter((label) => half === undefined || halfOf(label) === half);
  if (labels === undefined) return undefined;
  const pairs: Pair[] = labels.map((label) => ({ label, answer: answerMail(label.file, readFileSync(join(folder, label.file))) }));
  return { answers: pairs.map(({ answer }) => answer), tallies: tallyFigures(pairs, readReasonNames(join(top, TAXONOMY))) };
}
