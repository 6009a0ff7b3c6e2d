// `npm run corpus`: of the labels of a corpus of real mails, how many the reader meets.
//
//   npm run corpus                     the corpus beside the project
//   npm run corpus -- DIR              any folder with expected.jsonl and mails/
//   npm run corpus -- --failures       also each mail that was missed, and by what
//   npm run corpus -- --half 0         one half alone, by the hash of the file's name: work on one, measure on the other
//   npm run corpus -- --json FILE      also writes what was said of each mail, one line of JSON a mail

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CORPUS, measureCorpus } from "./corpus/measure.ts";
import { writeTally } from "./floor.ts";
import { TOP } from "./source-files.ts";

const USAGE = 64;
const NO_INPUT = 66;

function readHalf(text: string | undefined): 0 | 1 | undefined {
  if (text === undefined) return undefined;
  if (text !== "0" && text !== "1") throw new Error(`Cannot read --half: it is "${text}", wanted 0 or 1`);
  return text === "0" ? 0 : 1;
}

function corpus(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { failures: { type: "boolean", default: false }, half: { type: "string" }, json: { type: "string" } },
  });
  const [folder = join(TOP, CORPUS)] = positionals;
  const measured = measureCorpus(TOP, folder, readHalf(values.half));
  if (!measured) {
    console.error(`Cannot measure: "${folder}" has no expected.jsonl, wanted a corpus`);
    return NO_INPUT;
  }
  if (values.json !== undefined) writeFileSync(values.json, measured.answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  if (values.failures) for (const { name, misses } of measured.tallies) for (const miss of misses) console.log(`${name}\t${miss}`);
  for (const tally of measured.tallies) console.log(writeTally(tally));
  return 0;
}

try {
  process.exitCode = corpus(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = USAGE;
}
