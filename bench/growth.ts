// Growth: mails that are made to be expensive take time as they are long, and no more.

import { readMail } from "../src/flow/accept/index.ts";
import { classify, factsOf } from "../src/flow/classify/index.ts";
import { readFlags } from "./measure/flags.ts";
import { printLimit, printLine, printMachine, round } from "./measure/print.ts";
import { HOSTILE } from "./read/hostile.ts";

const flags = readFlags({ kilobytes: 250, rounds: 3 });
const FACTOR = 4;
/** Four times the mail takes four times the time; a quadratic reader takes sixteen. */
const MOST_GROWTH = 9;
/** What is over sooner measures the clock. */
const LEAST_MS = 20;

/** The shortest of some rounds, in milliseconds. */
function timeOf(mail: Buffer): number {
  const times = Array.from({ length: flags.rounds }, () => {
    const startedAt = performance.now();
    for (const report of readMail(mail).reports) classify(factsOf(report));
    return performance.now() - startedAt;
  });
  return Math.min(...times);
}

printMachine(`Mails made to be expensive, of ${round(flags.kilobytes)} and ${round(FACTOR * flags.kilobytes)} kB`);
let worst = 0;
for (const [name, write] of Object.entries(HOSTILE)) {
  const [small = 0, large = 0] = [1, FACTOR].map((times) => timeOf(Buffer.from(write(times * flags.kilobytes * 1000))));
  const growth = large / small;
  if (large >= LEAST_MS) worst = Math.max(worst, growth);
  printLine(name, `${large.toFixed(1)} ms`, `${growth.toFixed(1)} times ${small.toFixed(1)} ms`);
}
printLimit("worst growth", worst, { wanted: MOST_GROWTH, unit: "times" });
printMachine("\nAt the end");
