// `npm run responses`: of labelled reply lines, how many are classified as their label says, and which are not.
//
//   npm run responses                          the lines beside the project
//   npm run responses -- FILE                  any others: NDJSON of {"text", "reason", "accept"?, "hard"?, "labelKind"?, "derived"?}
//   npm run responses -- --failures            also each line that is classified otherwise, and by which rule
//   npm run responses -- --half 0              one half alone, by the hash of the text: work on one, measure on the other
//   npm run responses -- --leave-one-out       each line without the words of rules that it alone supports: an estimate of lines never read
//   npm run responses -- --leave-source-out    without those that its source alone supports: an estimate of a source never read
//   npm run responses -- --json FILE           also writes what was said of each line: {"id", "reason", "permanent", "confidence", "rule"}

import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeTally } from "./floor.ts";
import { answerAll, type Answer, type Answers, type LeftOut } from "./responses/answers.ts";
import { bandsOf, confusionsOf, givenUpInError, tallyResponses } from "./responses/figures.ts";
import { LABELLED, readLabelled } from "./responses/labelled-lines.ts";
import { TOP } from "./source-files.ts";

const USAGE = 64;
const NO_INPUT = 66;
const MOST_CONFUSIONS = 40;

function readHalf(text: string | undefined): 0 | 1 | undefined {
  if (text === undefined) return undefined;
  if (text !== "0" && text !== "1") throw new Error(`Cannot read --half: it is "${text}", wanted 0 or 1`);
  return text === "0" ? 0 : 1;
}

function whatToLeaveOut(line: boolean, source: boolean): LeftOut {
  if (source) return "source";
  return line ? "line" : "nothing";
}

function responses(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { failures: { type: "boolean", default: false }, half: { type: "string" }, "leave-one-out": { type: "boolean", default: false }, "leave-source-out": { type: "boolean", default: false }, json: { type: "string" } },
  });
  const [place = join(TOP, LABELLED)] = positionals;
  const labelled = readLabelled(place, readHalf(values.half));
  if (!labelled || labelled.lines.length === 0) {
    console.error(`Cannot measure: "${place}" ${labelled || existsSync(place) ? "holds no labelled lines" : "is not there"}, wanted a file of labelled lines`);
    return NO_INPUT;
  }
  const answers = answerAll(labelled, whatToLeaveOut(values["leave-one-out"], values["leave-source-out"]));
  if (values.json !== undefined) writeFileSync(values.json, writeAnswers(answers));
  for (const tally of [...tallyResponses(answers), ...bandsOf(answers)]) console.log(writeTally(tally));
  printConfusions(answers, values.failures);
  if (values.failures) printGivenUp(answers);
  return 0;
}

/** The wordings of a full system have no id; they are numbered as they stand. */
function writeAnswers({ lines, wordings }: Answers): string {
  const rows = [...lines.map(({ line, said }) => ({ id: line.id, said })), ...wordings.map(({ said }, place) => ({ id: `full:${place}`, said }))];
  return rows.map(({ id, said: { reason, permanent, confidence, rule } }) => `${JSON.stringify({ id, reason, permanent, confidence, rule })}\n`).join("");
}

function printConfusions(answers: Answers, withLines: boolean): void {
  console.log("\nreal lines taken for something else");
  const confusions = confusionsOf(answers);
  for (const { pair, answers: taken } of withLines ? confusions : confusions.slice(0, MOST_CONFUSIONS)) {
    console.log(`${String(taken.length).padStart(5)}  ${pair}`);
    if (withLines) for (const answer of taken) console.log(describe(answer));
  }
}

function printGivenUp(answers: Answers): void {
  console.log("\ncalled permanent in error");
  for (const answer of givenUpInError(answers)) console.log(describe(answer));
}

const describe = ({ line, said }: Answer): string => `         ${said.confidence.toFixed(2)} ${said.rule} | ${line.text.replace(/\s+/g, " ").slice(0, 300)}`;

try {
  process.exitCode = responses(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = USAGE;
}
