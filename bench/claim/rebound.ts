// Rebound in the race: attempts are claimed through the store, and their answers kept as notices, as run-due does.

import { statSync } from "node:fs";
import { newId, systemClock } from "../../src/base/clock.ts";
import { reportOfAnswer } from "../../src/engine/answer-notices.ts";
import { commitAnswers } from "../../src/engine/send-commits.ts";
import type { Answered } from "../../src/flow/send/index.ts";
import { openStore, type PageRequest, type Store } from "../../src/store/index.ts";
import { query } from "../measure/query.ts";
import { dueAtOf, groupsOf, serveContestant, type Contestant } from "./contestant.ts";

/**
 * How many a claim takes, and how many batches are under way in a process at once: as in the engine, one is claimed while
 * another's answers are committed. On SQLite they would only take turns. The best of several, as measured.
 */
const SHAPES = { sqlite: { batch: 2_000, lanes: 1 }, postgres: { batch: 1_000, lanes: 2 } } as const;
const LEASE_MS = 600_000;
const answer: Answered = {
  kind: "answered",
  reply: { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full" },
  phase: "rcpt",
  remoteMta: "mx1.example.net",
  relayed: false,
  uncertain: false,
};

async function open(url: string): Promise<Contestant> {
  const store = await openStore(url);
  const worker = newId(systemClock);
  const { batch, lanes } = SHAPES[store.dialect];
  let answered = 0;
  return {
    async load(count, when) {
      await allAreKept(store, answered);
      if (when === "due") answered += count;
      await load(store, count, when);
    },
    async work(onDone) {
      const lane = async (): Promise<void> => {
        for (let done = await step(store, worker, batch); done > 0; done = await step(store, worker, batch)) onDone(done);
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    },
    settle: async () => {
      if (store.dialect === "postgres") await query(url, "vacuum analyze attempt", "vacuum analyze notice", "checkpoint");
    },
    sizeBytes: () => sizeOf(store, url),
    close: () => store.close(),
  };
}

async function load(store: Store, count: number, when: "due" | "pending"): Promise<void> {
  const now = Date.now();
  for (const group of groupsOf(count, 5_000)) {
    const attempts = group.map((index) => ({
      envelopeId: newId(systemClock),
      mailbox: `person${index}@customer${index % 997}.example`,
      number: 1,
      dueAt: dueAtOf(index, when, now),
      outlet: "smtp",
    }));
    await store.transaction((ledger) => ledger.attempts.keep(attempts));
  }
}

/** What is compared is not only that attempts go, but that every answer stays. */
async function allAreKept(store: Store, answers: number): Promise<void> {
  let [kept, after]: [number, string | undefined] = [0, undefined];
  do {
    const request: PageRequest = { limit: 1000, ...(after !== undefined && { after }) };
    const page = await store.look((ledger) => ledger.notices.list(request));
    kept += page.rows.reduce((sum, { reports }) => sum + reports, 0);
    after = page.next;
  } while (after !== undefined);
  if (kept !== answers) throw new Error(`A round keeps every answer: ${kept} of ${answers} are`);
}

async function step(store: Store, worker: string, batch: number): Promise<number> {
  const claimed = await store.transaction((ledger) => ledger.attempts.claimDue(worker, systemClock.now(), LEASE_MS, batch), "none");
  if (claimed.length === 0) return 0;
  const answers = claimed.map((attempt) => ({ claim: attempt, report: reportOfAnswer(attempt, answer, systemClock.now()) }));
  await commitAnswers(answers, { store, clock: systemClock, worker });
  return claimed.length;
}

async function sizeOf(store: Store, url: string): Promise<number> {
  if (store.dialect === "sqlite") return statSync(url.slice("sqlite:".length)).size;
  const [row] = await query(url, "select pg_total_relation_size('attempt') as size");
  return Number(row?.["size"]);
}

await serveContestant(open);
