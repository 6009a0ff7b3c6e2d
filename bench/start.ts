// Start: how long `rebound serve`, once built, takes to its first answer, against a bare HTTP server on the same Node.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFlags } from "./measure/flags.ts";
import { freePort } from "../test/wire/free-port.ts";
import { median, printLimit, printLine, printMachine, round } from "./measure/print.ts";
import { isBuilt, serve, started, type Served } from "./measure/serve.ts";

const flags = readFlags({ rounds: 7 });

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
  folders.push(folder);
  return folder;
}

async function bare(): Promise<Served> {
  const port = await freePort();
  return started(["-e", `require("node:http").createServer((_, answer) => answer.end("ok")).listen(${port}, "127.0.0.1")`], `http://127.0.0.1:${port}/`);
}

async function timed(start: () => Promise<Served>): Promise<number> {
  const served = await start();
  await served.stop();
  return served.answeredAfterMs;
}

if (!isBuilt) throw new Error("Cannot measure the start: there is no dist/main.js, wanted a build; npm run bench makes one");
printMachine("Start to first answer of GET /health");
const used = newFolder();
const times: Record<"first" | "again" | "bare", number[]> = { first: [], again: [], bare: [] };
await timed(() => serve(used));
for (let turn = 0; turn < flags.rounds; turn += 1) {
  times.first.push(await timed(() => serve(newFolder())));
  times.again.push(await timed(() => serve(used)));
  times.bare.push(await timed(bare));
}
const rounds = (name: keyof typeof times): string => `rounds: ${times[name].map(round).join(", ")}`;
printLine("rebound serve, new data folder", `${round(median(times.first))} ms`, rounds("first"));
printLine("rebound serve, started before", `${round(median(times.again))} ms`, rounds("again"));
printLine("bare HTTP server on Node", `${round(median(times.bare))} ms`, rounds("bare"));
printLine("rebound takes, of the bare server's", `${(median(times.again) / median(times.bare)).toFixed(1)} times`);
printLimit("rebound serve, new data folder", median(times.first), { wanted: 1_000, unit: "ms" });
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
printMachine("\nAt the end");
