// Work-through: how fast kept notices go through the flow, against a bare loop that writes the same rows.
//
// The bare loop says again, on a copy of the same database, every statement by which the engine wrote: the same
// transactions, values and settings, prepared once each; it reads nothing and thinks nothing.

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine, type Engine } from "../src/engine/index.ts";
import { readFlags } from "./measure/flags.ts";
import { median, printLine, printMachine, printRates, printRatio, round } from "./measure/print.ts";
import { saidDuring, sayAgain } from "./measure/said.ts";

const flags = readFlags({ notices: 20_000, servers: 200, rounds: 5 });
const BATCH = 500;
const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
const template = join(folder, "template.db");

/** What servers say, and how often in ten. */
const REPLIES = [
  ...Array.from({ length: 4 }, () => "452 4.3.1 Mail system full"),
  ...Array.from({ length: 3 }, () => "250 2.0.0 Ok: queued as 4XYZ"),
  "550 5.1.1 <someone@customer.example>: Recipient address rejected: User unknown",
  "452 4.2.2 The recipient's mailbox is over quota",
  "421 4.7.0 Try again later, closing connection",
];

/** The callback outlet is there so that attempts are scheduled; nothing is sent. */
const open = (path: string): Promise<Engine> =>
  openEngine({ database: `sqlite:${path}`, outlets: { callback: { url: "http://127.0.0.1:9/", secret: "not used in this bench" } }, work: { batch: BATCH } });

function bodyOf(index: number): Uint8Array {
  const server = index % flags.servers;
  return Buffer.from(
    JSON.stringify({
      finalRecipient: `person${index}@customer${server}.example`,
      reply: REPLIES[Math.floor(index / flags.servers) % REPLIES.length],
      remoteMta: `mx1.customer${server}.example`,
      envelopeId: `campaign-${index}`,
    }),
  );
}

async function makeTemplate(): Promise<void> {
  const engine = await open(template);
  for (let from = 0; from < flags.notices; from += 5_000) {
    const indices = Array.from({ length: Math.min(5_000, flags.notices - from) }, (_, at) => from + at);
    await Promise.all(indices.map((index) => engine.takeIn({ source: "smtp", headers: {}, body: bodyOf(index) })));
  }
  await engine.stop();
}

function copyOf(name: string): string {
  const path = join(folder, name);
  for (const ending of ["-wal", "-shm"]) rmSync(path + ending, { force: true });
  copyFileSync(template, path);
  return path;
}

/** @returns notices a second */
async function workThrough(path: string): Promise<number> {
  const engine = await open(path);
  const startedAt = performance.now();
  let notices = 0;
  for (let done = await engine.workThrough(); done.notices > 0; done = await engine.workThrough()) notices += done.notices;
  const tookMs = performance.now() - startedAt;
  await engine.stop();
  if (notices !== flags.notices) throw new Error(`A round works each notice through once: ${notices} of ${flags.notices} were`);
  return (notices * 1000) / tookMs;
}

printMachine(`Work through ${round(flags.notices)} kept SMTP replies of ${round(flags.servers)} servers, batch ${BATCH}, SQLite on disk, WAL, synchronous FULL`);
await makeTemplate();
const said = await saidDuring(async () => void (await workThrough(copyOf("said.db"))));
const writes = said.filter(({ values }) => values !== undefined).length;
printLine("writes for each notice", (writes / flags.notices).toFixed(2));
const rates = new Map<string, number[]>([["rebound", []], ["bare loop", []]]);
for (let turn = 0; turn < flags.rounds; turn += 1) {
  rates.get("rebound")?.push(await workThrough(copyOf("ours.db")));
  rates.get("bare loop")?.push((flags.notices * 1000) / sayAgain(copyOf("bare.db"), said));
}
printRates(rates);
printRatio("rebound against the bare loop", median(rates.get("rebound") ?? []) / median(rates.get("bare loop") ?? []), 0.5);
rmSync(folder, { recursive: true, force: true });
printMachine("\nAt the end");
