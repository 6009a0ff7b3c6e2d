// Classify: how fast replies are classified with all rules, against a plain list of regular expressions; and what twice the rules cost.

import { classify, compileRules, factsOfReply, shippedRules, type CompiledRules } from "../src/flow/classify/index.ts";
import { replyLines, withTwins } from "./classify/lines.ts";
import { categoryOf, patternCount } from "./classify/pattern-list.ts";
import { readFlags } from "./measure/flags.ts";
import { median, printLine, printMachine, printRates, printRatio, round } from "./measure/print.ts";

const WANTED_RATE = 400_000;
const flags = readFlags({ times: 20, rounds: 7 });
const { lines, from } = replyLines();
const doubled = compileRules(withTwins(shippedRules().ruleSets));

/** Reading the reply belongs to it. */
const classifyAll = (rules: CompiledRules) => (): void => {
  for (const line of lines) classify(factsOfReply(line), rules);
};
const contestants: Readonly<Record<string, () => void>> = {
  rebound: classifyAll(shippedRules()),
  "rebound, twice the rules": classifyAll(doubled),
  "list of patterns": () => {
    for (const line of lines) categoryOf(line);
  },
};

/** @returns lines a second */
function rateOf(work: () => void): number {
  const startedAt = performance.now();
  for (let time = 0; time < flags.times; time += 1) work();
  return (lines.length * flags.times * 1000) / (performance.now() - startedAt);
}

printMachine(`Classify ${round(lines.length)} replies (${from}) ${flags.times} times a round, on one thread`);
printLine("rules", round(shippedRules().rules.length), `patterns in the list: ${patternCount}`);
const rates = new Map(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
for (const work of Object.values(contestants)) rateOf(work);
for (let turn = 0; turn < flags.rounds; turn += 1) for (const [name, work] of Object.entries(contestants)) rates.get(name)?.push(rateOf(work));
printRates(rates);
const [ours = 0, twice = 0, plain = 0] = [...rates.values()].map(median);
printRatio("rebound against its goal", ours / WANTED_RATE, 1);
printRatio("rebound against the list", ours / plain, 5);
printRatio("twice the rules against once", twice / ours, 1 / 1.15);
printMachine("\nAt the end");
