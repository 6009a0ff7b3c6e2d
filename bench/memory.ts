// Memory: what a serving process holds with a million attempts pending on SQLite, against the same process with none.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId, pause, systemClock } from "../src/base/clock.ts";
import { openStore } from "../src/store/index.ts";
import { dueAtOf, groupsOf } from "./claim/contestant.ts";
import { readFlags } from "./measure/flags.ts";
import { printLimit, printLine, printMachine, round } from "./measure/print.ts";
import { isBuilt, serve, type Served } from "./measure/serve.ts";

const flags = readFlags({ pending: 1_000_000, "asked-for-ms": 20_000 });

/** Bytes in memory of another process, now and at their most. */
function memoryOf({ child }: Served): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const bytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) * 1024;
  return { now: bytes("VmRSS"), most: bytes("VmHWM") };
}

async function fill(folder: string): Promise<void> {
  const store = await openStore(`sqlite:${join(folder, "rebound.db")}`);
  const now = systemClock.now();
  for (const group of groupsOf(flags.pending, 5_000)) {
    await store.transaction(async (ledger) => {
      const attempts = group.map((index) => ({
        envelopeId: newId(systemClock),
        mailbox: `person${index}@customer${index % 997}.example`,
        number: 1,
        dueAt: dueAtOf(index, "pending", now),
        outlet: "callback",
      }));
      await ledger.attempts.keep(attempts);
    });
  }
  await store.close();
}

/** Has the process answer for a while, so that it holds what it holds in use. */
async function measure(folder: string): Promise<{ readonly now: number; readonly most: number }> {
  const served = await serve(folder);
  for (const endsAt = performance.now() + flags["asked-for-ms"]; performance.now() < endsAt; await pause(50)) {
    for (const path of ["/health", "/metrics"]) await (await fetch(new URL(path, served.url))).arrayBuffer();
  }
  const memory = memoryOf(served);
  await served.stop();
  return memory;
}

if (!isBuilt) throw new Error("Cannot measure memory: there is no dist/main.js, wanted a build; npm run bench makes one");
if (!existsSync("/proc/self/status")) throw new Error("Cannot measure memory: this machine has no /proc, wanted Linux");
printMachine(`Resident memory of rebound serve with ${round(flags.pending)} attempts pending, SQLite`);
const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
const empty = await measure(folder);
await fill(folder);
const full = await measure(folder);
printLine("with none pending", `${round(empty.now / 1e6)} MB`, `at most ${round(empty.most / 1e6)} MB`);
printLine(`with ${round(flags.pending)} pending`, `${round(full.now / 1e6)} MB`, `at most ${round(full.most / 1e6)} MB`);
printLine("full against empty", `${(full.now / empty.now).toFixed(2)} times`);
printLimit("at most, with all pending", full.most / 1e6, { wanted: 200, unit: "MB" });
rmSync(folder, { recursive: true, force: true });
printMachine("\nAt the end");
