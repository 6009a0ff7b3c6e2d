import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { openTestStore } from "../../test/databases/open-test-store.ts";
import { virtualClock, type VirtualClock } from "../base/clock.ts";
import { StoreError } from "../base/errors.ts";
import type { Store } from "../store/index.ts";
import { reportOfAnswer } from "./answer-notices.ts";
import { sendCommits, type Answered, type SendCommits } from "./send-commits.ts";

interface Bench {
  readonly commits: SendCommits;
  readonly clock: VirtualClock;
  readonly store: Store;
  /** So many transactions fail from now on, as if the database were away. */
  away: number;
  /** Transactions that were asked for. */
  asked: number;
}

async function withStore(run: (bench: Bench) => Promise<void>): Promise<void> {
  const { store, stop } = await openTestStore("sqlite memory");
  const clock = virtualClock();
  const shaky: Store = {
    ...store,
    transaction(work, durability) {
      bench.asked += 1;
      if (bench.away === 0) return store.transaction(work, durability);
      bench.away -= 1;
      return Promise.reject(new StoreError("store.unreachable", "Cannot use database", { temporary: true }));
    },
  };
  const bench: Bench = { commits: sendCommits({ store: shaky, clock, worker: "one", leaseMs: 60_000 }), clock, store, away: 0, asked: 0 };
  await run(bench);
  await stop();
}

function anAnswer(clock: VirtualClock, localPart = "ada"): Answered {
  const key = { envelopeId: "spring", mailbox: `${localPart}@example.com` };
  const reply = { code: 250, text: "Ok" } as const;
  return { claim: key, report: reportOfAnswer({ ...key, number: 0, dueAt: 0, outlet: "own", uncertain: false }, { kind: "answered", reply, phase: "data", uncertain: false }, clock.now()) };
}

async function goOn({ clock }: Bench, ms: number): Promise<void> {
  clock.forward(ms);
  await new Promise(setImmediate);
}

test("answer() waits for a database that is away, and keeps the answer then", () =>
  withStore(async (bench) => {
    bench.away = 2;
    const kept = bench.commits.answer(anAnswer(bench.clock));
    await goOn(bench, 0);
    equal(bench.asked, 1);
    await goOn(bench, 1_000);
    equal(bench.asked, 2);
    await goOn(bench, 2_000);
    await kept;
    deepEqual(await bench.store.look(async ({ notices }) => (await notices.countByState()).kept), 1);
  }));

test("answer() gives up after eight tries", () =>
  withStore(async (bench) => {
    bench.away = 100;
    const refused = rejects(bench.commits.answer(anAnswer(bench.clock)), StoreError);
    for (let tries = 0; tries < 10; tries += 1) await goOn(bench, 60_000 * 2);
    await refused;
    equal(bench.asked, 8);
  }));

test("answer() keeps the answers that wait for one commit in one notice", () =>
  withStore(async ({ commits, clock, store }) => {
    await Promise.all(["ada", "bob", "cyd", "dan"].map((name) => commits.answer(anAnswer(clock, name))));
    const { rows } = await store.look(({ notices }) => notices.list({ limit: 10 }));
    deepEqual(rows.map(({ source, reports }) => ({ source, reports })), [{ source: "smtp", reports: 3 }, { source: "smtp", reports: 1 }]);
  }));
