// Read: how many mails a second are read and classified, on one thread, against other bounce readers and a bare scan for
// lines; how long a bounce takes that brings a large message back; and whether twice the mail takes twice the time.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readMail } from "../src/flow/accept/index.ts";
import { atEnd } from "./measure/at-end.ts";
import { readFlags } from "./measure/flags.ts";
import { median, printLimit, printLine, printMachine, printRates, printRatio, round } from "./measure/print.ts";
import { largeBounce, mailFiles } from "./read/mails.ts";

const flags = readFlags({ rounds: 7, "warm-ups": 40, "large-mb": 15 });
const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
const list = join(folder, "mails.txt");
const here = import.meta.dirname;

interface Reader {
  readonly child: ChildProcess;
  /** Reads all mails once. @returns milliseconds */
  round(): Promise<number>;
}

function start(program: string, words: readonly string[]): Reader {
  const child = spawn(program, [...words, list], { stdio: ["pipe", "pipe", "inherit"] });
  atEnd(() => child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    async round() {
      child.stdin.write("go\n");
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`Cannot measure: ${words.join(" ")} ended`);
      return Number(value);
    },
  };
}

const ofNode = (file: string): Reader => start(process.execPath, ["--disable-warning=ExperimentalWarning", join(here, file)]);

function startAll(): Map<string, Reader> {
  const readers = new Map([["rebound", ofNode("read/rebound.ts")], ["bare scan", ofNode("read/bare-scan.ts")], ["bounce-handler", ofNode("peers/bounce-handler.ts")], ["baunsu", ofNode("peers/baunsu.ts")]]);
  if (spawnSync("perl", ["-MSisimai", "-e1"]).status === 0) readers.set("sisimai", start("perl", [join(here, "peers", "sisimai.pl")]));
  else printLine("sisimai", "left out", "perl has no Sisimai (libsisimai-perl)");
  return readers;
}

/** Rounds of each go before as a warm-up, until V8 has compiled what it will; then all read in turns. @returns mails a second */
async function race(readers: ReadonlyMap<string, Reader>, mails: number): Promise<Map<string, number[]>> {
  const rates = new Map<string, number[]>([...readers.keys()].map((name) => [name, []]));
  for (let turn = -flags["warm-ups"]; turn < flags.rounds; turn += 1) {
    for (const [name, reader] of readers) {
      const rate = (mails * 1000) / (await reader.round());
      if (turn >= 0) rates.get(name)?.push(rate);
    }
  }
  return rates;
}

/** At the most so far. */
function memoryOf({ child }: Reader): number {
  const status = `/proc/${child.pid}/status`;
  return existsSync(status) ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, "utf8"))?.[1]) * 1024 : Number.NaN;
}

/** The median of some readings, in milliseconds. */
function timeOf(mail: Buffer): number {
  const times = Array.from({ length: 5 }, () => {
    const startedAt = performance.now();
    if (readMail(mail).reports.length !== 1) throw new Error("The large bounce tells of one recipient");
    return performance.now() - startedAt;
  });
  return median(times);
}

const { from, files } = mailFiles();
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
writeFileSync(list, files.join("\n"));
printMachine(`Read and classify ${round(files.length)} mails (${from}, ${(bytes / 1e6).toFixed(1)} MB), in memory, one thread`);
const readers = startAll();
const rates = await race(readers, files.length);
printRates(rates);
const rateOf = (name: string): number => median(rates.get(name) ?? []);
if (readers.has("sisimai")) printRatio("rebound against sisimai", rateOf("rebound") / rateOf("sisimai"), 20);
printRatio("rebound against bounce-handler", rateOf("rebound") / rateOf("bounce-handler"), 5);
printRatio("rebound against baunsu (detects only)", rateOf("rebound") / rateOf("baunsu"), 5);
printRatio("rebound against the bare scan", rateOf("rebound") / rateOf("bare scan"), 0.5);
for (const [name, reader] of readers) {
  printLine(`${name}: memory at most`, `${round(memoryOf(reader) / 1e6)} MB`);
  reader.child.stdin?.end();
}
const large = flags["large-mb"] * 1_000_000;
printLimit(`a bounce of ${flags["large-mb"]} MB`, timeOf(largeBounce(large)), { wanted: 100, unit: "ms" });
printLine("twice the bounce", `${(timeOf(largeBounce(2 * large)) / timeOf(largeBounce(large))).toFixed(2)} times`, "2 is linear, 4 is quadratic");
rmSync(folder, { recursive: true, force: true });
printMachine("\nAt the end");
