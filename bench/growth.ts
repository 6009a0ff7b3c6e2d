// Growth: mails that are made to be expensive take time as they are long, and no more.

import { readMail } from "../src/flow/accept/index.ts";
import { classify, factsOf } from "../src/flow/classify/index.ts";
import { readFlags } from "./measure/flags.ts";
import { printLimit, printLine, printMachine, round } from "./measure/print.ts";
import { HOSTILE } from "./read/hostile.ts";
import { repeatedSamples, type RepeatedSample } from "./read/repeated.ts";

const flags = readFlags({ kilobytes: 250, rounds: 3, samples: 200, seed: 1 });
const FACTOR = 4;
/** Four times the mail takes four times the time; a quadratic reader takes sixteen. */
const MOST_GROWTH = 9;
/** What is over sooner measures the clock. */
const LEAST_MS = 20;

/** What takes no longer than so much for a megabyte needs no second look: others of its kind take a third of that. */
const SUSPECT_MS = 300;
const SHOWN = 70;

/** The shortest of some rounds, in milliseconds. */
function timeOf(mail: Buffer, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    for (const report of readMail(mail).reports) classify(factsOf(report));
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

interface Growth {
  readonly largeMs: number;
  readonly smallMs: number;
  readonly times: number;
}

function growthOf(write: (length: number) => Buffer): Growth {
  const [smallMs = 0, largeMs = 0] = [1, FACTOR].map((times) => timeOf(write(times * flags.kilobytes * 1000), flags.rounds));
  return { largeMs, smallMs, times: largeMs < LEAST_MS ? 0 : largeMs / smallMs };
}

function printGrowth(name: string, { largeMs, smallMs }: Growth): void {
  printLine(name, `${largeMs.toFixed(1)} ms`, `${(largeMs / smallMs).toFixed(1)} times ${smallMs.toFixed(1)} ms`);
}

/** Most are over soon: only those that take long are measured at both lengths. */
function isSuspect({ write }: RepeatedSample): boolean {
  return timeOf(write(FACTOR * flags.kilobytes * 1000), 1) > (SUSPECT_MS * FACTOR * flags.kilobytes) / 1000;
}

printMachine(`Mails made to be expensive, of ${round(flags.kilobytes)} and ${round(FACTOR * flags.kilobytes)} kB`);
let worst = 0;
for (const [name, write] of Object.entries(HOSTILE)) {
  const growth = growthOf((length) => Buffer.from(write(length)));
  worst = Math.max(worst, growth.times);
  printGrowth(name, growth);
}
const suspects = repeatedSamples(flags.samples, flags.seed).filter(isSuspect);
printLine("samples with a piece repeated", round(flags.samples), `${suspects.length} of them looked at twice`);
for (const { name, write } of suspects) {
  const growth = growthOf(write);
  worst = Math.max(worst, growth.times);
  printGrowth(name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name, growth);
}
printLimit("worst growth", worst, { wanted: MOST_GROWTH, unit: "times" });
printMachine("\nAt the end");
