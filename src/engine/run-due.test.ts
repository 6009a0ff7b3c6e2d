import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { openTestDatabase } from "../../test/databases/open-test-store.ts";
import { virtualClock } from "../base/clock.ts";
import type { Outlet } from "../flow/send/index.ts";
import { openEngine } from "./open-engine.ts";
import { HOUR, MINUTE, withEngine, type Bench } from "./testing/with-engine.ts";

async function handIn({ engine }: Bench, count: number): Promise<void> {
  const recipients = Array.from({ length: count }, (_, index) => ({ finalRecipient: `r${index}@example.com` }));
  await engine.handIn({ envelopeId: "spring-1", reversePath: "", recipients, content: Buffer.from("\r\n") });
}

/** An outlet whose answers wait for the test. */
function waitingOutlet(): { outlet: Outlet; begun: string[]; goOn(): void } {
  const gate = Promise.withResolvers<void>();
  const begun: string[] = [];
  return {
    begun,
    goOn: gate.resolve,
    outlet: {
      name: "own",
      async send({ finalRecipient, onIntent }) {
        begun.push(finalRecipient);
        await gate.promise;
        await onIntent();
        return { kind: "answered", reply: { code: 250, text: "Ok" }, phase: "data", uncertain: false };
      },
      close: async () => {},
    },
  };
}

test("runDue() sends what is due and leaves the rest", () =>
  withEngine(async (bench) => {
    const { engine, clock, sent } = bench;
    bench.reply = "452 4.3.1 Mail system full";
    await handIn(bench, 1);
    equal(await engine.runDue(), 1);
    await engine.workThrough();
    clock.forward(24 * HOUR - 1);
    equal(await engine.runDue(), 0);
    clock.forward(1);
    equal(await engine.runDue(), 1);
    equal(sent.length, 2);
  }));

test("runDue() keeps each answer as a notice of the source smtp, and decides nothing itself", () =>
  withEngine(async (bench) => {
    await handIn(bench, 1);
    await bench.engine.runDue();
    const { rows } = await bench.engine.views.notices({ limit: 10 });
    deepEqual(rows.map(({ source, state }) => ({ source, state })), [{ source: "smtp", state: "kept" }]);
    equal((await bench.engine.views.counts()).deliveries.waiting, 1);
    equal(await bench.engine.runDue(), 0, "an answered attempt is not made again");
  }));

test("runDue() has no more under way than it may, also when it is called again", async () => {
  const { outlet, begun, goOn } = waitingOutlet();
  await withEngine(
    async (bench) => {
      await handIn(bench, 5);
      const first = bench.engine.runDue();
      await until(() => begun.length === 2);
      equal(await bench.engine.runDue(), 0);
      goOn();
      equal(await first, 2);
      equal(await bench.engine.runDue(), 2);
      equal(await bench.engine.runDue(), 1);
    },
    { outlets: { own: [outlet] }, work: { sending: 2 } },
  );
});

test("stop() waits for what is under way, and its answer is kept", async () => {
  const database = await openTestDatabase("sqlite file");
  const { outlet, begun, goOn } = waitingOutlet();
  const options = { database: database.url, clock: virtualClock(), outlets: { own: [outlet] } };
  try {
    const engine = await openEngine(options);
    await engine.handIn({ reversePath: "", recipients: [{ finalRecipient: "ada@example.com" }] });
    void engine.runDue();
    await until(() => begun.length === 1);
    const stopping = engine.stop();
    goOn();
    await stopping;
    const again = await openEngine(options);
    equal((await again.views.counts()).notices.kept, 1);
    equal(await again.runDue(), 0);
    await again.stop();
  } finally {
    await database.stop();
  }
});

test("runDue() gives back what no outlet can send, and tries again in five minutes", async () => {
  const broken: Outlet = { name: "own", send: () => Promise.reject(new TypeError("broken")), close: async () => {} };
  await withEngine(
    async (bench) => {
      const { engine, clock } = bench;
      await handIn(bench, 1);
      equal(await engine.runDue(), 1);
      deepEqual((await engine.views.attempts({ limit: 10 })).rows.map(({ number, dueAt, claimedBy }) => ({ number, dueAt, claimedBy })), [{ number: 0, dueAt: clock.now() + 5 * MINUTE, claimedBy: undefined }]);
      equal((await engine.views.counts()).notices.kept, 0);
    },
    { outlets: { own: [broken] } },
  );
});

test("runDue() drops nothing that a report has ended meanwhile", async () => {
  const outlet: Outlet = {
    name: "own",
    async send({ attempt, finalRecipient }) {
      const report = { finalRecipient, reply: "250 2.0.0 Ok", envelopeId: attempt.envelopeId };
      await bench?.engine.takeIn({ source: "smtp", headers: {}, body: Buffer.from(JSON.stringify(report)) });
      await bench?.engine.workThrough();
      return { kind: "dropped" };
    },
    close: async () => {},
  };
  let bench: Bench | undefined;
  await withEngine(
    async (opened) => {
      bench = opened;
      await handIn(opened, 1);
      await opened.engine.runDue();
      const { delivered, dropped } = (await opened.engine.views.counts()).deliveries;
      deepEqual({ delivered, dropped }, { delivered: 1, dropped: 0 });
    },
    { outlets: { own: [outlet] } },
  );
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
