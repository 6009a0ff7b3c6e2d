// The stories of a paused recipient: what goes on meanwhile, and how proof of life ends the pause.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, replyHeard, straightTo } from "./mails.ts";
import { policyWith, soonPaused } from "./policies.ts";
import { DAY, HOUR, story, type Scene, type Walk } from "./story.ts";

const FULL = { replies: { rcpt: "452 4.3.1 Mail system full" } };

/** Ada's server is full until she is paused for 30 days; then it has room. */
async function openWithAdaPaused(scene: Scene, policy = soonPaused(30 * DAY)): Promise<Walk> {
  const sink = await scene.openSink(FULL);
  const walk = await scene.open({ outlets: straightTo(sink, "full.example"), policy });
  await walk.engine.handIn(mailTo("ada@full.example", { envelopeId: "lost" }));
  equal(await walk.settle(), "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1");
  equal(await walk.pass(HOUR), "attempts 1, notices 1, decisions pause 1, events delivery.failed 1 recipient.paused 1");
  sink.script = {};
  return walk;
}

async function standingOf({ engine }: Walk): Promise<string | undefined> {
  return (await engine.views.recipient("ada@full.example"))?.standing;
}

story("a delivery to a paused recipient makes it active, and its held mail is due now", async (scene) => {
  const walk = await openWithAdaPaused(scene);
  const { engine, settle, pass } = walk;
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "held" }));
  equal(await pass(DAY), "nothing");

  await engine.takeIn(replyHeard("ada@full.example", "250 2.0.0 Ok", { remoteMta: "mx.example.net", messageId: "letter@example.com" }));
  equal(await settle(), "attempts 1, notices 2, decisions nothing 2, events delivery.delivered 2 recipient.active 1");
  equal(await standingOf(walk), "active");
  deepEqual(
    (await engine.views.message("held"))?.deliveries.map(({ state, endedAt }) => ({ state, endedAt })),
    [{ state: "delivered", endedAt: scene.clock.now() }],
  );
  deepEqual((await engine.views.server("mx.example.net"))?.resolution.closed, 1, "the server's trouble is over, too");
});

story("a proof of life that is older than the refusals proves nothing", async (scene) => {
  const walk = await openWithAdaPaused(scene);
  const at = new Date(scene.clock.now() - 2 * HOUR).toISOString();
  await walk.engine.takeIn(replyHeard("ada@full.example", "250 2.0.0 Ok", { at, messageId: "letter@example.com" }));
  equal(await walk.settle(), "notices 1, decisions nothing 1, events delivery.delivered 1");
  equal(await standingOf(walk), "paused");
});

story("transactional mail goes on during a pause", async (scene) => {
  const walk = await openWithAdaPaused(scene);
  const { engine, settle } = walk;
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "news" }));
  equal(await settle(), "nothing", "marketing is held");
  deepEqual(
    (await engine.views.check({ recipients: ["ada@full.example"], stream: "transactional" })).map(({ verdict }) => verdict),
    ["send"],
  );
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "receipt", stream: "transactional" }));
  equal(await settle(), "attempts 2, notices 2, decisions nothing 2, events delivery.delivered 2 recipient.active 1", "and as it arrives, the rest follows");
});

story("transactional mail is held, too, where the policy says so", async (scene) => {
  const { byReason } = soonPaused(30 * DAY);
  const walk = await openWithAdaPaused(scene, { ...policyWith({}, { pauseHoldsTransactional: true }), byReason });
  await walk.engine.handIn(mailTo("ada@full.example", { envelopeId: "receipt", stream: "transactional" }));
  equal(await walk.settle(), "nothing");
  equal(await walk.pass(30 * DAY), "attempts 1, notices 1, decisions nothing 1, pauses over 1, events delivery.delivered 1 recipient.active 1");
});

story("a pause by hand holds mail and ends by hand", async (scene) => {
  const { clock } = scene;
  const sink = await scene.openSink();
  const { engine, settle } = await scene.open({ outlets: straightTo(sink, "full.example") });
  await engine.byHand.pause(["ada@full.example"], clock.now() + DAY);
  await engine.handIn(mailTo("ada@full.example", { envelopeId: "held" }));
  equal(await settle(), "events recipient.paused 1");
  await engine.byHand.resume(["ada@full.example"]);
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1 recipient.active 1");
});
