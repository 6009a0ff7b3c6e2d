// The stories of mail that is useful for a time only: what would come too late is dropped, and that is said.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, straightTo } from "./mails.ts";
import { DAY, HOUR, ONE_AT_A_TIME, story } from "./story.ts";

const FULL = { replies: { rcpt: "452 4.3.1 Mail system full" } };
const METADATA = { offer: "monday" };

story("mail whose next retry would come too late is dropped at the refusal", async ({ open, openSink, clock }) => {
  const { engine, settle, pass, told } = await open({ outlets: straightTo(await openSink(FULL), "full.example") });
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "offer", usefulUntil: clock.now() + 20 * HOUR, metadata: METADATA }));
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.dropped 1");
  deepEqual(
    told.map(({ why, reason, metadata, retries }) => ({ why, reason, metadata, retries })),
    [{ why: "no-longer-useful", reason: "mail-system-full", metadata: METADATA, retries: 0 }],
  );
  equal(await pass(DAY), "nothing");
});

story("mail whose time is over when its attempt is due is not sent", async ({ open, openSink, clock }) => {
  const sink = await openSink();
  const { engine, pass, told } = await open({ outlets: straightTo(sink, "full.example") });
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "offer", usefulUntil: clock.now() + HOUR, metadata: METADATA }));
  equal(await pass(HOUR), "attempts 1, events delivery.dropped 1", "the engine was away for an hour");
  equal(sink.messages.length, 0);
  deepEqual(
    told.map(({ why, metadata }) => ({ why, metadata })),
    [{ why: "no-longer-useful", metadata: METADATA }],
  );
  deepEqual((await engine.views.message("offer"))?.deliveries.map(({ state, endedAt }) => ({ state, endedAt })), [{ state: "dropped", endedAt: clock.now() }]);
});

story("waiting mail that a pause would make too late is dropped when the pause begins", async ({ open, openSink, clock }) => {
  const { engine, settle, told } = await open({ outlets: straightTo(await openSink(FULL), "full.example"), work: ONE_AT_A_TIME });
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "offer", usefulUntil: clock.now() + 5 * DAY, metadata: METADATA }));
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "letter" }));
  equal(await settle(), "attempts 2, notices 2, decisions retry 2, events delivery.waiting 2");
  await engine.byHand.pause(["ada@full.example"], clock.now() + 10 * DAY);
  equal(await settle(), "events delivery.dropped 1 recipient.paused 1");
  const dropped = told.find(({ type }) => type === "delivery.dropped");
  deepEqual([dropped?.envelopeId, dropped?.why, dropped?.metadata], ["offer", "no-longer-useful", METADATA]);
  deepEqual((await engine.views.attempts({ limit: 10 })).rows.map(({ envelopeId, dueAt }) => ({ envelopeId, dueAt })), [{ envelopeId: "letter", dueAt: clock.now() + 10 * DAY }]);
});
