// The story of the seed case: the server is full for 13 days, the recipient is paused for 30, and comes back by time.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, straightTo } from "./mails.ts";
import { DAY, story } from "./story.ts";

const RETRIED = "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1";

story("a server that is full for 13 days is tried four times, then the recipient is paused for 30 days", async ({ open, openSink, clock }) => {
  const sink = await openSink({ replies: { rcpt: "452 4.3.1 Mail system full" } });
  const { engine, settle, pass, told } = await open({ outlets: straightTo(sink, "full.example") });
  const startedAt = clock.now();
  const stateOf = async (envelopeId: string): Promise<object | undefined> => {
    const [delivery] = (await engine.views.message(envelopeId))?.deliveries ?? [];
    return delivery && { state: delivery.state, retries: delivery.retries, dueAt: delivery.dueAt };
  };

  await engine.handIn(mailTo("ada@full.example", { envelopeId: "first" }));
  equal(await settle(), RETRIED);
  for (const [index, days] of [1, 2, 3].entries()) {
    equal(await pass(days * DAY - 1), "nothing", "not before its time");
    equal(await pass(1), RETRIED);
    deepEqual(await stateOf("first"), { state: "waiting", retries: index + 1, dueAt: clock.now() + ([2, 3, 7][index] ?? 0) * DAY });
  }
  equal(await pass(7 * DAY), "attempts 1, notices 1, decisions pause 1, events delivery.failed 1 recipient.paused 1");
  equal(clock.now(), startedAt + 13 * DAY);
  deepEqual(await stateOf("first"), { state: "failed", retries: 4, dueAt: undefined });
  const pauseEndsAt = clock.now() + 30 * DAY;
  const paused = told.find(({ type }) => type === "recipient.paused");
  deepEqual([paused?.reason, paused?.why, paused?.until, paused?.retries], ["mail-system-full", "spent", pauseEndsAt, 4]);

  await engine.handIn(mailTo("ada@full.example", { envelopeId: "second" }));
  equal(await settle(), "nothing", "mail for a paused recipient is held");
  deepEqual(await stateOf("second"), { state: "waiting", retries: 0, dueAt: pauseEndsAt });
  deepEqual(await engine.views.check({ recipients: ["ada@full.example"] }), [{ recipient: "ada@full.example", verdict: "paused", reason: "mail-system-full", until: pauseEndsAt }]);

  sink.script = {};
  equal(await pass(30 * DAY - 1), "nothing");
  equal(await pass(1), "attempts 1, notices 1, decisions nothing 1, pauses over 1, events delivery.delivered 1 recipient.active 1");
  equal(sink.messages.length, 1);
  deepEqual(await engine.views.check({ recipients: ["ada@full.example"] }), [{ recipient: "ada@full.example", verdict: "send" }]);
  deepEqual((await engine.views.server("mx.example.net"))?.resolution, { closed: 1, medianMs: 43 * DAY, p90Ms: 43 * DAY, within24h: 0, within48h: 0, within1w: 0 });
});
