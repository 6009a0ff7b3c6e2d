import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { eventTypes, type EventType } from "../flow/tell/index.ts";
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

const COMPLAINT = "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n--b--\n";

test("workThrough() takes a complaint for worked, and a mail that is nothing for unreadable", () =>
  withEngine(async ({ engine }) => {
    const [complaint, nothing] = await Promise.all([COMPLAINT, "Subject: Hello\n\nHello\n"].map((text) => engine.takeIn({ source: "mail", headers: {}, body: Buffer.from(text) })));
    const { reports, unreadable } = await engine.workThrough();
    deepEqual({ reports, unreadable }, { reports: 0, unreadable: 1 });
    equal((await engine.views.notice(complaint?.id ?? ""))?.state, "worked");
    equal((await engine.views.notice(nothing?.id ?? ""))?.state, "unreadable");
  }));
