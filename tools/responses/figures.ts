// What is counted of the answers: how many are right, which are given up in error, and whether confidence keeps its word.

import type { Classification } from "../../src/flow/classify/index.ts";
import type { Tally } from "../floor.ts";
import type { Answer, Answers, WordingAnswer } from "./answers.ts";

/** Said by a real server, with a label that somebody gave it. */
const isReal = ({ line }: Answer): boolean => line.derived !== true && (line.labelKind === "label" || line.labelKind === "prose");
const hasReason = ({ line }: Answer): boolean => line.reason !== undefined;
const isRight = ({ right }: Answer): boolean => right;
const isGivenUp = ({ said }: { readonly said: Classification }): boolean => said.permanent;
const isFull = ({ said }: WordingAnswer): boolean => said.reason === "mail-system-full";

const isToBeKept = ({ line }: Answer): boolean => line.hard === false && line.derived !== true;

interface Question<T> {
  readonly name: string;
  readonly asks: (answer: T) => boolean;
  readonly right: (answer: T) => boolean;
}

const OF_LINES: readonly Question<Answer>[] = [
  { name: "reason, prose lines", asks: (answer) => hasReason(answer) && answer.line.labelKind === "prose", right: isRight },
  { name: "reason, real-world lines", asks: (answer) => hasReason(answer) && isReal(answer), right: isRight },
  { name: "reason, lines made of patterns", asks: (answer) => hasReason(answer) && answer.line.derived === true, right: isRight },
  { name: "reason, labelled by their code", asks: (answer) => hasReason(answer) && answer.line.labelKind === "code", right: isRight },
  { name: "answered", asks: isReal, right: ({ said }) => said.reason !== "unknown" },
  { name: "not called permanent in error", asks: isToBeKept, right: (answer) => !isGivenUp(answer) },
  { name: "permanent told as permanent", asks: ({ line }) => line.hard === true && line.derived !== true, right: isGivenUp },
];

const expects = (reason: string) => ({ wording }: WordingAnswer): boolean => wording.expect === reason;
const isLookAlike = ({ wording }: WordingAnswer): boolean => wording.expect !== "mail-system-full" && wording.expect !== "ambiguous";

const OF_WORDINGS: readonly Question<WordingAnswer>[] = [
  { name: "system full told as such", asks: expects("mail-system-full"), right: isFull },
  { name: "system full not given up", asks: expects("mail-system-full"), right: (answer) => !isGivenUp(answer) },
  { name: "undecidable ones not told as sure", asks: expects("ambiguous"), right: ({ said }) => !said.permanent && said.confidence < 0.9 },
  { name: "look-alikes not told as system full", asks: isLookAlike, right: (answer) => !isFull(answer) },
  { name: "look-alikes told as what they are", asks: isLookAlike, right: ({ wording, said }) => said.reason === wording.expect },
];

/** By the names that are printed; those that nothing was asked of are left out. */
export function tallyResponses({ lines, wordings }: Answers): readonly Tally[] {
  const tallies = [...OF_LINES.map((question) => tallyOf(question, lines)), ...OF_WORDINGS.map((question) => tallyOf(question, wordings))];
  return tallies.filter(({ of }) => of > 0);
}

function tallyOf<T>({ name, asks, right }: Question<T>, answers: readonly T[]): Tally {
  const asked = answers.filter(asks);
  return { name, right: asked.filter(right).length, of: asked.length };
}

/** Answers to real lines that are about equally sure. */
export interface Band extends Tally {
  /** The least confidence in it, and the share of right answers that is promised by it. */
  readonly from: number;
}

const EDGES = [0.9, 0.7, 0.5, 0.3] as const;
/** Fewer answers than this tell nothing of a band. */
const FEWEST = 20;

/** The surest first. An answer that is less sure than all of them promises nothing. */
export function bandsOf({ lines }: Answers): readonly Band[] {
  const answered = lines.filter((answer) => hasReason(answer) && isReal(answer) && answer.said.reason !== "unknown");
  return EDGES.map((from, place) => {
    const below = EDGES[place - 1] ?? Number.POSITIVE_INFINITY;
    const band = { name: `right at a confidence of ${from} and more`, asks: ({ said }: Answer) => said.confidence >= from && said.confidence < below, right: isRight };
    return { from, ...tallyOf(band, answered) };
  });
}

/** A sentence for each band that is right less often than it says. */
export function brokenPromises(bands: readonly Band[]): readonly string[] {
  return bands.flatMap(({ name, from, right, of }) => (of < FEWEST || right >= from * of ? [] : [`${name}: ${right} of ${of}, wanted ${Math.ceil(from * of)} or more`]));
}

/** Reasons taken for another, most often first; lines made of patterns and labelled by their code are left out. */
export function confusionsOf({ lines }: Answers): readonly { readonly pair: string; readonly answers: readonly Answer[] }[] {
  const wrong = lines.filter((answer) => hasReason(answer) && isReal(answer) && !answer.right);
  const pairs = Map.groupBy(wrong, ({ line, said }) => `${line.reason} taken for ${said.reason}`);
  return [...pairs].map(([pair, answers]) => ({ pair, answers })).toSorted((a, b) => b.answers.length - a.answers.length);
}

/** Lines whose label says that the address is not to be given up, and which we would. */
export function givenUpInError({ lines }: Answers): readonly Answer[] {
  return lines.filter((answer) => isToBeKept(answer) && isGivenUp(answer));
}
