// Mailbox: `rebound read` of an mbox that is larger than memory should ever be, and what it holds at the most.

import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pause } from "../src/base/clock.ts";
import { programFlags } from "../tools/run/program-flags.mjs";
import { atEnd } from "./measure/at-end.ts";
import { readFlags } from "./measure/flags.ts";
import { printLine, printMachine, round } from "./measure/print.ts";
import { isBuilt } from "./measure/serve.ts";
import { largeBounce } from "./read/mails.ts";

const flags = readFlags({ "mailbox-mb": 1000 });
const FROM_LINE = Buffer.from("From MAILER-DAEMON Mon Jan  5 09:00:00 2026\n");
/** Most bounces bring a header back, some a whole message. */
const SIZES = [...Array.from({ length: 200 }, () => 3_000), 1_000_000];
const program = join(import.meta.dirname, "..", "dist", "main.js");

/** @returns how many mails are in it */
function fill(file: string, sizeBytes: number): number {
  const block = Buffer.concat(SIZES.flatMap((size) => [FROM_LINE, largeBounce(size), Buffer.from("\n")]));
  const blocks = Math.max(1, Math.round(sizeBytes / block.length));
  writeFileSync(file, "");
  for (let count = 0; count < blocks; count += 1) appendFileSync(file, block);
  return blocks * SIZES.length;
}

async function read(file: string): Promise<{ readonly tookMs: number; readonly most: number }> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...programFlags(program), program, "read", file, "--json"], { stdio: ["ignore", "ignore", "inherit"] });
  atEnd(() => child.kill("SIGKILL"));
  let most = 0;
  while (child.exitCode === null) {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, "utf8") : "";
    most = Math.max(most, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024);
    await pause(20);
  }
  if (child.exitCode !== 0) throw new Error(`Every mail of the mailbox can be read: rebound read ended with ${child.exitCode}`);
  return { tookMs: performance.now() - startedAt, most };
}

if (!isBuilt) throw new Error("Cannot measure: there is no dist/main.js, wanted a build; npm run bench makes one");
const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
const file = join(folder, "bounces.mbox");
printMachine(`rebound read of an mbox of ${round(flags["mailbox-mb"])} MB, built, with --json`);
const memories: number[] = [];
for (const megabytes of [flags["mailbox-mb"] / 10, flags["mailbox-mb"]]) {
  const mails = fill(file, megabytes * 1_000_000);
  const { tookMs, most } = await read(file);
  memories.push(most / 1e6);
  printLine(`${round(megabytes)} MB, ${round(mails)} mails`, `${round((mails * 1000) / tookMs)}/s`, `${round((megabytes * 1000) / tookMs)} MB/s, memory at most ${round(most / 1e6)} MB`);
}
const [small = Number.NaN, large = Number.NaN] = memories;
printLine("memory, ten times the mailbox", `${(large / small).toFixed(2)} times`, `wanted under 1.2: ${large / small < 1.2 ? "reached" : "MISSED"}`);
rmSync(folder, { recursive: true, force: true });
printMachine("\nAt the end");
