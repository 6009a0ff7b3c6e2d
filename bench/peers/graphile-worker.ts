// graphile-worker in the race: jobs are fetched ahead in batches, and completed in batches.

import { EventEmitter } from "node:events";
import { Logger, makeWorkerUtils, run, type WorkerEvents } from "graphile-worker";
import { dueAtOf, groupsOf, serveContestant, type Contestant } from "../claim/contestant.ts";
import { query } from "../measure/query.ts";

/** A line for each job would slow it down. */
const silent = new Logger(() => () => {});
/** Jobs at once, jobs fetched ahead, milliseconds in which completions gather: the best of several, as measured. */
const CONCURRENCY = 50;
const QUEUE = 1_000;
const DELAY = 5;

async function open(url: string): Promise<Contestant> {
  const utils = await makeWorkerUtils({ connectionString: url, logger: silent });
  await utils.migrate();
  return {
    async load(count, when) {
      const now = Date.now();
      for (const group of groupsOf(count, 5_000)) await utils.addJobs(group.map((index) => jobOf(index, when, now)));
    },
    work: (onDone, enough) => work(url, onDone, enough),
    settle: async () => void (await query(url, "vacuum analyze", "checkpoint")),
    async sizeBytes() {
      const [row] = await query(url, "select sum(pg_total_relation_size(oid)) as size from pg_class where relkind in ('r', 'p') and relnamespace = 'graphile_worker'::regnamespace");
      return Number(row?.["size"]);
    },
    close: async () => void (await utils.release()),
  };
}

function jobOf(index: number, when: "due" | "pending", now: number) {
  return {
    identifier: "attempt",
    payload: { mailbox: `person${index}@customer${index % 997}.example`, number: 1, outlet: "smtp" },
    maxAttempts: 1,
    ...(when === "pending" && { runAt: new Date(dueAtOf(index, when, now)) }),
  };
}

async function work(url: string, onDone: (count: number) => void, enough: AbortSignal): Promise<void> {
  const events = new EventEmitter() as WorkerEvents;
  let done = 0;
  events.on("job:success", () => (done += 1));
  const timer = setInterval(() => {
    if (done > 0) onDone(done);
    done = 0;
  }, 10);
  const runner = await run({
    events,
    logger: silent,
    noHandleSignals: true,
    taskList: { attempt: async () => {} },
    preset: {
      worker: {
        connectionString: url,
        concurrentJobs: CONCURRENCY,
        maxPoolSize: Math.max(10, CONCURRENCY + 2),
        pollInterval: 500,
        localQueue: { size: QUEUE },
        completeJobBatchDelay: DELAY,
        failJobBatchDelay: DELAY,
      },
    },
  });
  await new Promise((resolve) => enough.addEventListener("abort", resolve));
  clearInterval(timer);
  await runner.stop();
}

await serveContestant(open);
