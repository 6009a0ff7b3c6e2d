// What a bench prints: figures with the state of the machine beside them, and whether what was wanted is reached.

import { cpus, loadavg } from "node:os";

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The machine, and how busy it is with other things: figures of a busy one mean little. */
export function printMachine(title: string): void {
  const load = loadavg().map((value) => value.toFixed(2)).join(" ");
  console.log(`${title}\n${new Date().toISOString().slice(0, 16)}Z, ${cpus().length} cores, Node ${process.versions.node}, load average ${load}\n`);
}

export function printLine(name: string, figure: string, more = ""): void {
  console.log(`  ${name.padEnd(36)}${figure.padStart(14)}${more === "" ? "" : `   ${more}`}`);
}

/** The medians of rates, with all rounds behind them. */
export function printRates(rates: ReadonlyMap<string, readonly number[]>): void {
  for (const [name, values] of rates) printLine(name, `${round(median(values))}/s`, `rounds: ${values.map(round).join(", ")}`);
}

export function printRatio(what: string, ratio: number, wanted: number): void {
  printLine(what, `${ratio.toFixed(2)} times`, `wanted ${wanted} or more: ${ratio >= wanted ? "reached" : "MISSED"}`);
}

export function printLimit(what: string, value: number, { wanted, unit }: { readonly wanted: number; readonly unit: string }): void {
  printLine(what, `${round(value)} ${unit}`, `wanted under ${wanted} ${unit}: ${value < wanted ? "reached" : "MISSED"}`);
}

export function round(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
