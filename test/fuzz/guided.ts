// Mutants that coverage guides: one that takes the reader where none has been is kept, and mutated in its turn. See docs/decisions/fuzz.md.
//
// V8 tells apart the stretches only of such code as it compiles after it was asked to. So it is all done in a thread of
// its own, where the reader is compiled anew, whatever other tests have read before.

import { once } from "node:events";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { repeatableChance } from "../../src/base/clock.ts";
import { findBreach } from "./breaches.ts";
import { below } from "./choose.ts";
import { openCoverage } from "./coverage.ts";
import { mutate } from "./mutations.ts";

export interface Course {
  readonly mails: readonly Uint8Array[];
  /** How many mutants are tried. */
  readonly count: number;
  readonly seed: number;
}

export interface Guided {
  /** Mutants that led somewhere new. */
  readonly kept: number;
  /** The mail that ended it, where one did. */
  readonly broken?: { readonly mail: Uint8Array; readonly what: string };
}

export async function tryGuided(course: Course): Promise<Guided> {
  const thread = new Worker(import.meta.filename, { workerData: course });
  const [guided] = (await once(thread, "message")) as [Guided]; // what the thread below posts
  return guided;
}

async function guide({ mails, count, seed }: Course): Promise<Guided> {
  const coverage = await openCoverage((url) => url.includes("/src/flow/") || url.includes("/src/mail/"));
  const chance = repeatableChance(seed);
  const kept: Buffer[] = mails.map((mail) => Buffer.from(mail));
  for (const mail of kept) findBreach(mail);
  await coverage.fresh();
  for (let round = 0; round < count; round += 1) {
    const mutant = mutate(kept[below(kept.length, chance)] ?? Buffer.alloc(0), chance);
    if (findBreach(mutant) !== undefined) return { kept: kept.length - mails.length, broken: { mail: mutant, what: `guided round ${round}` } };
    if ((await coverage.fresh()) > 0) kept.push(mutant);
  }
  return { kept: kept.length - mails.length };
}

if (!isMainThread && parentPort) parentPort.postMessage(await guide(workerData as Course)); // as tryGuided() hands it over
