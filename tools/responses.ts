// `npm run responses -- FILE`: how many labelled reply lines are classified as their label says, and which are not.
//
// FILE is NDJSON: {"text", "reason", "accept"?, "hard"?, "labelKind"?} a line. Without FILE it is data/responses.ndjson, where there is one.

import { readFile } from "node:fs/promises";

import { classify, factsOfReply } from "../src/flow/classify/index.ts";
import type { Classification } from "../src/flow/classify/index.ts";

interface LabelledLine {
  readonly text: string;
  readonly reason?: string;
  /** All reasons that a coarse label covers. */
  readonly accept?: readonly string[];
  /** Whether the address is to be given up, where the label says so. */
  readonly hard?: boolean;
  readonly labelKind?: string;
}

interface Answered {
  readonly line: LabelledLine;
  readonly said: Classification;
  readonly right: boolean;
}

const DEFAULT_FILE = "data/responses.ndjson";

async function measure(file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return console.log(`responses: skipped, there is no ${file}`);
  const answers = text.split("\n").filter(Boolean).map(answer);
  printShares(answers);
  printCalibration(answers);
  printConfusions(answers);
}

function answer(json: string): Answered {
  const line: LabelledLine = JSON.parse(json);
  const said = classify(factsOfReply(line.text));
  return { line, said, right: said.reason === line.reason || (line.accept ?? []).includes(said.reason) };
}

function printShares(answers: readonly Answered[]): void {
  const labelled = answers.filter(({ line }) => line.reason !== undefined);
  for (const [kind, group] of Object.entries(Object.groupBy(labelled, ({ line }) => line.labelKind ?? "label"))) {
    print(`reason right, ${kind}`, group ?? [], ({ right }) => right);
  }
  print("answered", answers, ({ said }) => said.reason !== "unknown");
  print("given up in error", answers.filter(({ line }) => line.hard === false), ({ said }) => said.permanent);
  print("given up where right", answers.filter(({ line }) => line.hard === true), ({ said }) => said.permanent);
}

/** Of answers that claim to be this sure, how many are right? */
function printCalibration(answers: readonly Answered[]): void {
  const labelled = answers.filter(({ line }) => line.reason !== undefined);
  const bands = Object.groupBy(labelled, ({ said }) => (Math.floor(said.confidence * 10) / 10).toFixed(1));
  for (const band of Object.keys(bands).toSorted().toReversed()) print(`right at confidence ${band} and above it`, bands[band] ?? [], ({ right }) => right);
}

function printConfusions(answers: readonly Answered[]): void {
  const wrong = answers.filter(({ line, right }) => line.reason !== undefined && !right);
  const pairs = Object.groupBy(wrong, ({ line, said }) => `${line.reason} taken for ${said.reason}`);
  const sorted = Object.entries(pairs).toSorted(([, a], [, b]) => (b?.length ?? 0) - (a?.length ?? 0));
  console.log("");
  for (const [pair, group] of sorted.slice(0, 30)) console.log(`${String(group?.length ?? 0).padStart(5)}  ${pair}`);
}

function print(name: string, group: readonly Answered[], counts: (answered: Answered) => boolean): void {
  const count = group.filter(counts).length;
  const share = group.length === 0 ? "" : `${((100 * count) / group.length).toFixed(1)} %`;
  console.log(`${name.padEnd(40)} ${String(count).padStart(5)} / ${String(group.length).padEnd(5)} ${share}`);
}

await measure(process.argv[2] ?? DEFAULT_FILE);
