import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { eventTypes, type EventType } from "../flow/tell/index.ts";
import type { Incoming } from "./take-in.ts";
import { heard, withEngine } from "./testing/with-engine.ts";

/** A listener that breaks what is written together with one kind of event. */
function poisoned(poison: EventType) {
  const includes = (type: EventType): boolean => {
    if (type === poison) throw new TypeError("poison");
    return false;
  };
  return { name: "own", types: Object.assign([...eventTypes], { includes }), tell: async () => {}, close: async () => {} };
}

test("workThrough() goes through a batch that cannot be written one by one, and fails the one that is to blame", () =>
  withEngine(
    async ({ engine }) => {
      const full = "452 4.3.1 Mail system full";
      await engine.takeIn(heard("ada@example.com", full));
      const { id } = await engine.takeIn(heard("bob@example.com", "550 5.1.1 User unknown"));
      await engine.takeIn(heard("cyd@example.com", full));
      const { notices, failed, decisions } = await engine.workThrough();
      deepEqual({ notices, failed, retry: decisions.retry }, { notices: 3, failed: 1, retry: 2 });
      equal((await engine.views.notice(id))?.state, "failed");
      equal(await engine.views.recipient("bob@example.com"), undefined);
    },
    { listeners: { own: [poisoned("recipient.suppressed")] } },
  ));

/** What three own attempts came to, as one notice; the second is poison where suppressions are. */
function threeAnswers(fields: object = {}): Incoming {
  const answers = [
    ["ada", "452 4.3.1 Mail system full"],
    ["bob", "550 5.1.1 User unknown"],
    ["cyd", "250 2.0.0 Ok"],
  ];
  const reports = answers.map(([name, reply]) => ({ finalRecipient: `${name}@example.com`, reply, envelopeId: "spring", ...fields }));
  return { source: "smtp", headers: {}, body: Buffer.from(JSON.stringify({ reports })) };
}

test("workThrough() writes the answers of a notice one by one where they cannot be written together, and fails the notice for the bad one", () =>
  withEngine(
    async ({ engine }) => {
      const { id } = await engine.takeIn(threeAnswers({ attempt: { number: 0, uncertain: false } }));
      const { notices, failed, decisions, events } = await engine.workThrough();
      deepEqual({ notices, failed, events, retry: decisions.retry, nothing: decisions.nothing }, { notices: 1, failed: 1, events: 2, retry: 1, nothing: 1 });
      const notice = await engine.views.notice(id);
      deepEqual([notice?.state, notice?.reports, notice?.faults.map(({ found }) => found), notice?.decisions.length], ["failed", 3, ["poison"], 2]);
      deepEqual((await engine.views.message("spring"))?.deliveries, undefined, "nobody handed it in");
      const states = await Promise.all(["ada", "bob", "cyd"].map(async (name) => (await engine.views.recipient(`${name}@example.com`))?.deliveries[0]?.state));
      deepEqual(states, ["waiting", undefined, "delivered"]);

      equal(await engine.reopenNotice(id), true);
      const again = await engine.workThrough();
      deepEqual([again.failed, again.decisions.retry, again.events], [1, 0, 0], "what was counted is not counted again");
    },
    { listeners: { own: [poisoned("recipient.suppressed")] } },
  ));

test("workThrough() writes nothing of another's notice that cannot be written as a whole", () =>
  withEngine(
    async ({ engine }) => {
      const { id } = await engine.takeIn(threeAnswers());
      const { notices, failed, events } = await engine.workThrough();
      deepEqual({ notices, failed, events }, { notices: 1, failed: 1, events: 0 });
      deepEqual([(await engine.views.notice(id))?.state, (await engine.views.counts()).recipients.active], ["failed", 0]);
    },
    { listeners: { own: [poisoned("recipient.suppressed")] } },
  ));

test("workThrough() takes answers to as many attempts in a batch as it may take notices", () =>
  withEngine(
    async (bench) => {
      const recipients = Array.from({ length: 40 }, (_, index) => ({ finalRecipient: `r${index}@example.com` }));
      await bench.engine.handIn({ envelopeId: "spring", reversePath: "", recipients, content: Buffer.from("\r\n") });
      equal(await bench.engine.runDue(), 40);
      const batches: number[] = [];
      for (let worked = await bench.engine.workThrough(); worked.notices > 0; worked = await bench.engine.workThrough()) batches.push(worked.reports);
      equal(batches.reduce((sum, reports) => sum + reports, 0), 40);
      equal((await bench.engine.views.counts()).deliveries.delivered, 40);
      ok(batches.length > 1, "one notice has most of them, and is a batch by itself");
    },
    { work: { batch: 10, sending: 40 } },
  ));

const COMPLAINT = "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b--\n";

test("workThrough() takes a complaint for worked, and a mail that is nothing for unreadable", () =>
  withEngine(async ({ engine }) => {
    const [complaint, nothing] = await Promise.all([COMPLAINT, "Subject: Hello\n\nHello\n"].map((text) => engine.takeIn({ source: "mail", headers: {}, body: Buffer.from(text) })));
    const { reports, unreadable } = await engine.workThrough();
    deepEqual({ reports, unreadable }, { reports: 0, unreadable: 1 });
    equal((await engine.views.notice(complaint?.id ?? ""))?.state, "worked");
    equal((await engine.views.notice(nothing?.id ?? ""))?.state, "unreadable");
  }));
