// Claim: how fast due attempts are claimed and their answers recorded, with a million more pending, against three queues.
//
// All are measured in turns, in processes of their own. Ours keeps the answer as a notice; the others keep nothing of a
// job that is completed, or (pg-boss) the job itself.

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRacer, type Racer } from "./claim/race.ts";
import { readFlags } from "./measure/flags.ts";
import { median, printLine, printMachine, printRates, printRatio, round } from "./measure/print.ts";
import { POSTGRES_SETTINGS, startPostgres } from "./measure/start-postgres.ts";
import { REDIS_SETTINGS, startRedis } from "./measure/start-redis.ts";

const flags = readFlags({ pending: 1_000_000, due: 50_000, rounds: 3 });
const WORKERS = 2;
const peersFolder = join(import.meta.dirname, "peers");

interface Entry {
  readonly racer: Racer;
  /** With how many processes it is measured. */
  readonly processes: readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), "rebound-bench-"));
const havePeers = existsSync(join(peersFolder, "node_modules"));
const postgres = await startPostgres();
const redis = havePeers ? await startRedis() : undefined;

async function enter(name: string, program: string, { url, processes }: { url: string; processes: readonly number[] }): Promise<Entry> {
  return { racer: await startRacer(name, join(import.meta.dirname, program), url, Math.max(...processes)), processes };
}

async function entries(): Promise<Entry[]> {
  const found = [await enter("rebound sqlite", "claim/rebound.ts", { url: `sqlite:${join(folder, "rebound.db")}`, processes: [1] })];
  if (redis) found.push(await enter("bullmq", "peers/bullmq.ts", { url: redis.url, processes: [1, WORKERS] }));
  else console.log(havePeers ? "Skipped: bullmq, for there is no redis-server" : "Skipped: all peers, for bench/peers has no node_modules: npm --prefix bench/peers ci");
  if (!postgres) {
    console.log("Skipped: all on PostgreSQL, for tools/postgres has no node_modules: npm --prefix tools/postgres ci");
    return found;
  }
  found.push(await enter("rebound postgres", "claim/rebound.ts", { url: await postgres.database("rebound"), processes: [1, WORKERS] }));
  if (!havePeers) return found;
  found.push(await enter("pg-boss", "peers/pg-boss.ts", { url: await postgres.database("boss"), processes: [1, WORKERS] }));
  found.push(await enter("graphile-worker", "peers/graphile-worker.ts", { url: await postgres.database("graphile"), processes: [1, WORKERS] }));
  return found;
}

const titleOf = (name: string, processes: number): string => `${name}, ${processes} ${processes === 1 ? "worker" : "workers"}`;

/** Every contestant once, then every contestant again: what slows the machine slows all of them. */
async function race(all: readonly Entry[]): Promise<Map<string, number[]>> {
  const rates = new Map<string, number[]>();
  for (const { racer, processes } of all) await racer.round(flags.due, Math.max(...processes)); // warms up, and compiles in every process
  for (let turn = 0; turn < flags.rounds; turn += 1) {
    for (const { racer, processes } of all) {
      for (const count of processes) {
        const title = titleOf(racer.name, count);
        rates.set(title, [...(rates.get(title) ?? []), await racer.round(flags.due, count)]);
      }
    }
  }
  return rates;
}

function printResults(rates: ReadonlyMap<string, readonly number[]>): void {
  const rateOf = (name: string, processes: number): number => median(rates.get(titleOf(name, processes)) ?? []);
  const best = (name: string): number => Math.max(rateOf(name, 1), rateOf(name, WORKERS));
  printRates(rates);
  console.log("");
  if (redis) printRatio("sqlite against bullmq, one worker", rateOf("rebound sqlite", 1) / rateOf("bullmq", 1), 5);
  if (!postgres || !havePeers) return;
  printRatio("sqlite against pg-boss, one worker", rateOf("rebound sqlite", 1) / rateOf("pg-boss", 1), 3);
  const fastest = Math.max(...["bullmq", "pg-boss", "graphile-worker"].map(best).filter((rate) => !Number.isNaN(rate)));
  printRatio("postgres against the fastest peer", rateOf("rebound postgres", WORKERS) / fastest, 1.5);
}

printMachine(`Claim and complete ${round(flags.due)} due attempts with ${round(flags.pending)} pending`);
console.log(`  PostgreSQL for all: ${POSTGRES_SETTINGS.join(" ")}\n  Redis: ${REDIS_SETTINGS.join(", ")}\n`);
const all = await entries();
for (const { racer } of all) {
  const startedAt = performance.now();
  await racer.load(flags.pending, "pending");
  const sizeMb = (await racer.sizeBytes()) / 1e6;
  printLine(`${racer.name}: pending`, `${round(sizeMb)} MB`, `${racer.name === "bullmq" ? "memory" : "disk"}; loaded in ${round((performance.now() - startedAt) / 1000)} s`);
}
console.log("");
printResults(await race(all));
printMachine("\nAt the end");
for (const { racer } of all) await racer.stop();
await redis?.stop();
await postgres?.stop();
rmSync(folder, { recursive: true, force: true });
