// BullMQ in the race: workers with much concurrency, jobs taken out when they are completed.

import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import { dueAtOf, groupsOf, serveContestant, type Contestant } from "../claim/contestant.ts";

const NAME = "attempts";
/** In each process; the best of 1 × 50, 1 × 200, 2 × 100 and 4 × 50 jobs at once, as measured. */
const WORKERS = 4;
const CONCURRENCY = 50;

async function open(url: string): Promise<Contestant> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue(NAME, { connection, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } });
  return {
    async load(count, when) {
      const now = Date.now();
      for (const group of groupsOf(count, 5_000)) await queue.addBulk(group.map((index) => jobOf(index, when, now)));
    },
    work: (onDone, enough) => work(url, onDone, enough),
    settle: async () => {},
    async sizeBytes() {
      const [, used = "0"] = /used_memory:(\d+)/.exec(await connection.info("memory")) ?? [];
      return Number(used);
    },
    async close() {
      await queue.close();
      connection.disconnect();
    },
  };
}

function jobOf(index: number, when: "due" | "pending", now: number) {
  return {
    name: "attempt",
    data: { mailbox: `person${index}@customer${index % 997}.example`, number: 1, outlet: "smtp" },
    opts: when === "due" ? {} : { delay: dueAtOf(index, when, now) - now },
  };
}

async function work(url: string, onDone: (count: number) => void, enough: AbortSignal): Promise<void> {
  const workers = Array.from({ length: WORKERS }, () => {
    const connection = new Redis(url, { maxRetriesPerRequest: null });
    return new Worker(NAME, async () => {}, { connection, concurrency: CONCURRENCY, autorun: false });
  });
  let done = 0;
  const report = (): void => {
    if (done > 0) onDone(done);
    done = 0;
  };
  const timer = setInterval(report, 10);
  for (const worker of workers) {
    worker.on("completed", () => (done += 1));
    worker.on("error", (error) => console.error(error));
    void worker.run();
  }
  await new Promise((resolve) => enough.addEventListener("abort", resolve));
  clearInterval(timer);
  await Promise.all(workers.map((worker) => worker.close()));
}

await serveContestant(open);
