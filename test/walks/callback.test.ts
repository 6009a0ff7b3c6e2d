// The stories of mail that the application keeps: Rebound calls when an attempt is due, and takes what it is answered.

import { deepEqual, equal, ok } from "node:assert/strict";
import { verifySignature } from "../../src/flow/send/index.ts";
import type { EarAnswer, HttpEar } from "../wire/http-ear.ts";
import { mailTo, replyHeard } from "./mails.ts";
import { DAY, MINUTE, story, type Scene, type Walk } from "./story.ts";

const SECRET = "whsec_YXBwbGljYXRpb24gc2VjcmV0";
const RECEIPT = { envelopeId: "receipt-7", metadata: { order: "7" } };

async function openWithApplication({ open, openEar }: Scene, answer: EarAnswer): Promise<{ walk: Walk; application: HttpEar }> {
  const application = await openEar();
  application.answer = answer;
  const walk = await open({ outlets: { callback: { url: application.url, secret: SECRET } } });
  const { content: _content, ...order } = mailTo("ada@example.net", RECEIPT);
  await walk.engine.handIn(order);
  return { walk, application };
}

function json(value: object): EarAnswer {
  return { httpStatus: 200, body: JSON.stringify(value) };
}

story("the application is called with a signature, and its server's reply decides", async (scene) => {
  const { walk, application } = await openWithApplication(scene, json({ reply: "452 4.3.1 Mail system full", remoteMta: "mx.example.net" }));
  equal(await walk.settle(), "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1");
  const [first] = application.heard;
  ok(first && verifySignature(first.headers, first.body, SECRET, { now: scene.clock.now() }));
  ok(!verifySignature(first.headers, first.body.replace("ada", "bob"), SECRET, { now: scene.clock.now() }));
  const { id, ...call } = JSON.parse(first.body) as { id: string }; // what the application is sent
  equal(id, first.headers["webhook-id"]);
  deepEqual(call, { type: "attempt.due", envelopeId: "receipt-7", finalRecipient: "ada@example.net", attempt: 0, metadata: { order: "7" }, uncertain: false });

  application.answer = json({ reply: "250 2.0.0 Ok" });
  equal(await walk.pass(DAY), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  const again = JSON.parse(application.heard[1]?.body ?? "{}") as { attempt?: number; uncertain?: boolean }; // the same
  deepEqual([again.attempt, again.uncertain], [1, false]);
});

story("an application that answers nothing in particular reports by itself later", async (scene) => {
  const { walk, application } = await openWithApplication(scene, { httpStatus: 204 });
  const { engine, settle, pass } = walk;
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.relayed 1");
  equal(await pass(DAY), "nothing", "it is not called again until it says something");
  await engine.takeIn(replyHeard("ada@example.net", "452 4.3.1 Mail system full", { envelopeId: "receipt-7" }));
  equal(await settle(), "notices 1, decisions retry 1, events delivery.waiting 1");
  equal(await pass(DAY), "attempts 1, notices 1, decisions nothing 1, events delivery.relayed 1");
  await engine.takeIn(replyHeard("ada@example.net", "250 2.0.0 Ok", { envelopeId: "receipt-7" }));
  equal(await settle(), "notices 1, decisions nothing 1, events delivery.delivered 1");
  equal(application.heard.length, 2);
});

for (const [answer, why] of [
  [json({ dropped: true }), "says that it is dropped"],
  [{ httpStatus: 410 }, "says that it is gone (RFC 9110 §15.5.11)"],
] as const) {
  story(`an application that ${why} is not called again`, async (scene) => {
    const { walk } = await openWithApplication(scene, answer);
    equal(await walk.settle(), "attempts 1, events delivery.dropped 1");
    deepEqual(
      walk.told.map(({ why: because, metadata }) => ({ because, metadata })),
      [{ because: "no-longer-wanted", metadata: { order: "7" } }],
    );
    equal(await walk.pass(30 * DAY), "nothing");
    deepEqual((await walk.engine.views.message("receipt-7"))?.decisions.map(({ kind, why: because }) => ({ kind, because })), [{ kind: "nothing", because: "no-longer-wanted" }]);
  });
}

for (const [answer, isUncertain, why] of [
  [{ httpStatus: 503 }, false, "answers 503"],
  [{ httpStatus: 204, dies: "before" }, true, "breaks the call off"],
] as const) {
  story(`an application that ${why} is called again after five minutes, and that counts as no attempt`, async (scene) => {
    const { walk, application } = await openWithApplication(scene, answer);
    equal(await walk.settle(), "attempts 1");
    equal(await walk.pass(5 * MINUTE - 1), "nothing");
    application.answer = json({ reply: "250 2.0.0 Ok" });
    equal(await walk.pass(1), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
    const [first, second] = application.heard;
    equal(first?.headers["webhook-id"], second?.headers["webhook-id"], "the same id, so that it need not send twice");
    const [delivery] = (await walk.engine.views.message("receipt-7"))?.deliveries ?? [];
    deepEqual({ retries: delivery?.retries, uncertain: delivery?.uncertain }, { retries: 0, uncertain: isUncertain });
  });
}
