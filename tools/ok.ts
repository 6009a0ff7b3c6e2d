// `npm run ok`: every check, one line each with its time, and the findings of those that fail.
//
//   npm run ok -- --only walls,types     these alone
//   npm run ok -- --skip tests           all but these
//   npm run ok -- --accept               tests write what came out as what they expect, the corpus' floor rises; review the diff
//   npm run ok -- --notes                also what is worth a look and fails nothing

import type { Check, Outcome } from "./check.ts";
import { checkCorpus } from "./check-corpus.ts";
import { checkExamples } from "./check-examples.ts";
import { checkExpressions } from "./check-expressions.ts";
import { checkLint } from "./check-lint.ts";
import { checkMade } from "./check-made.ts";
import { checkPackage } from "./check-package.ts";
import { checkResponses } from "./check-responses.ts";
import { checkRfcReferences } from "./check-rfc-references.ts";
import { checkSizes } from "./check-sizes.ts";
import { checkTests } from "./check-tests.ts";
import { checkTypes } from "./check-types.ts";
import { checkWalls } from "./check-walls.ts";
import { checkWords } from "./check-words.ts";
import { chooseChecks } from "./choose-checks.ts";
import { TOP } from "./source-files.ts";

const CHECKS: Readonly<Record<string, Check>> = {
  make: checkMade,
  types: checkTypes,
  lint: checkLint,
  walls: checkWalls,
  words: checkWords,
  sizes: checkSizes,
  rfc: checkRfcReferences,
  expressions: checkExpressions,
  responses: checkResponses,
  tests: checkTests,
  corpus: checkCorpus,
  examples: checkExamples,
  package: checkPackage,
};

const USAGE = 64;

/** A check that breaks down is a check that fails. */
async function run(check: Check): Promise<Outcome> {
  try {
    return await check(TOP);
  } catch (error) {
    return { findings: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

function report(name: string, { findings, notes = [], summary = "" }: Outcome, ms: number, withNotes: boolean): void {
  const noted = notes.length > 0 ? `${notes.length} to look at` : "";
  const says = [summary, findings.length > 0 ? `${findings.length} findings` : "", noted].filter((part) => part !== "").join("; ");
  console.log(`${findings.length > 0 ? "✖" : "✔"} ${name.padEnd(11)} ${(ms / 1000).toFixed(1).padStart(5)} s  ${says}`);
  for (const finding of findings) console.log(indent(finding));
  if (withNotes) for (const note of notes) console.log(indent(`note: ${note}`));
}

const indent = (text: string): string => text.replace(/^/gm, "    ");

async function ok(args: readonly string[]): Promise<number> {
  const { names, accept, notes } = chooseChecks(args, Object.keys(CHECKS));
  if (accept) process.env["REBOUND_ACCEPT"] = "1";
  let failed = 0;
  for (const name of names) {
    const check = CHECKS[name];
    if (check === undefined) continue;
    const startedAt = performance.now();
    const outcome = await run(check);
    if (outcome.findings.length > 0) failed += 1;
    report(name, outcome, performance.now() - startedAt, notes);
  }
  console.log(failed === 0 ? "ok" : `not ok: ${failed} of ${names.length} checks fail`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await ok(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = USAGE;
}
