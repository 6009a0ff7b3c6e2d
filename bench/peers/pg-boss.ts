// pg-boss in the race: jobs are fetched and completed in batches.

import { PgBoss } from "pg-boss";
import { dueAtOf, groupsOf, serveContestant, type Contestant } from "../claim/contestant.ts";
import { query } from "../measure/query.ts";

const NAME = "attempts";
/** The best of 500, 1,000 and 2,000, as measured. */
const BATCH = 500;

async function open(url: string): Promise<Contestant> {
  const boss = new PgBoss({ connectionString: url, max: 4, schedule: false, supervise: false });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  await boss.createQueue(NAME, { retryLimit: 0 });
  const work = async (onDone: (count: number) => void): Promise<void> => {
    for (;;) {
      const jobs = await boss.fetch(NAME, { batchSize: BATCH });
      if (jobs.length === 0) return;
      await boss.complete(NAME, jobs.map(({ id }) => id));
      onDone(jobs.length);
    }
  };
  return {
    async load(count, when) {
      const now = Date.now();
      for (const group of groupsOf(count, 5_000)) await boss.insert(NAME, group.map((index) => jobOf(index, when, now)));
    },
    work,
    settle: async () => void (await query(url, "vacuum analyze", "checkpoint")),
    async sizeBytes() {
      const [row] = await query(url, "select sum(pg_total_relation_size(oid)) as size from pg_class where relkind in ('r', 'p') and relnamespace = 'pgboss'::regnamespace");
      return Number(row?.["size"]);
    },
    close: () => boss.stop({ graceful: false }),
  };
}

function jobOf(index: number, when: "due" | "pending", now: number) {
  return {
    data: { mailbox: `person${index}@customer${index % 997}.example`, number: 1, outlet: "smtp" },
    ...(when === "pending" && { startAfter: new Date(dueAtOf(index, when, now)) }),
  };
}

await serveContestant(open);
