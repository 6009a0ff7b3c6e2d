// The reader's promises, tried on mails that went wrong: the project's own samples, and the corpus where it is there.
//
// The same seed tries the same mails. REBOUND_FUZZ_SEED and REBOUND_FUZZ_ROUNDS (mutants of each mail) choose others.

import { fail, ok } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { repeatableChance } from "../../src/base/clock.ts";
import { findBreach } from "./breaches.ts";
import { below } from "./choose.ts";
import { tryGuided } from "./guided.ts";
import { mutate } from "./mutations.ts";

const TOP = join(import.meta.dirname, "..", "..");
const SAMPLES = join(TOP, "src", "flow", "accept", "mail");
const CORPUS = join(TOP, "..", "shared", "corpus", "mails");

const seed = Number(process.env["REBOUND_FUZZ_SEED"] ?? 1);
const rounds = process.env["REBOUND_FUZZ_ROUNDS"] === undefined ? undefined : Number(process.env["REBOUND_FUZZ_ROUNDS"]);

/** Every octet of a mail of at most this length is once the last. */
const SMALL_BYTES = 400;
const CUTS = 30;
/** Mutants that coverage guides: some seconds. */
const GUIDED = 2000;

function mailsIn(folder: string, isMail: (name: string) => boolean): readonly Buffer[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && isMail(entry.name));
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort().map((file) => readFileSync(file));
}

function check(mail: Buffer, what: string): void {
  const breach = findBreach(mail);
  if (breach === undefined) return;
  const file = join(tmpdir(), `rebound-fuzz-${seed}-${what.replace(/\W+/g, "-")}.eml`);
  writeFileSync(file, mail);
  fail(`readMail() breaks a promise on "${file}" (${what}, seed ${seed}): ${breach}`);
}

function tryCuts(mails: readonly Buffer[]): void {
  const chance = repeatableChance(seed);
  for (const [index, mail] of mails.entries()) {
    const isSmall = mail.length <= SMALL_BYTES;
    const cuts = Array.from({ length: isSmall ? mail.length : CUTS }, (_, at) => (isSmall ? at : below(mail.length, chance)));
    for (const cut of cuts) check(mail.subarray(0, cut), `mail ${index} cut at ${cut}`);
  }
}

function tryMutants(mails: readonly Buffer[], count: number): void {
  const chance = repeatableChance(seed);
  for (const [index, mail] of mails.entries()) {
    check(mail, `mail ${index}`);
    for (let round = 0; round < count; round += 1) check(mutate(mail, chance), `mail ${index} round ${round}`);
  }
}

const samples = mailsIn(SAMPLES, (name) => name.endsWith(".eml"));

test("readMail() keeps its promises on samples that are cut off", () => tryCuts(samples));
test("readMail() keeps its promises on samples that went wrong", () => tryMutants(samples, rounds ?? 25));
test("readMail() keeps its promises on what leads it where no sample has", async () => {
  const { kept, broken } = await tryGuided({ mails: samples, count: (rounds ?? 1) * GUIDED, seed });
  if (broken) check(Buffer.from(broken.mail), broken.what);
  ok(kept >= GUIDED / 100, `only ${kept} mutants led somewhere new`);
});
test("readMail() keeps its promises on real mails that went wrong", { skip: existsSync(CORPUS) ? false : "the corpus is not beside the project" }, () =>
  tryMutants(mailsIn(CORPUS, () => true), rounds ?? 1));
