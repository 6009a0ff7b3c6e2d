// The story: there is no such user; what else waits for it ends, new mail is refused, until a hand brings it back.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, straightTo } from "./mails.ts";
import { HOUR, ONE_AT_A_TIME, story } from "./story.ts";

story("a suppression ends the recipient's waiting mail and refuses new mail, until it is resumed by hand", async ({ open, openSink }) => {
  const sink = await openSink({ replies: { rcpt: "451 4.3.0 Temporary trouble" } });
  const { engine, settle, pass, told } = await open({ outlets: straightTo(sink, "example.net"), work: ONE_AT_A_TIME });
  await engine.handIn(mailTo("ada@example.net", { envelopeId: "one", metadata: { campaign: "spring" } }));
  await engine.handIn(mailTo("ada@example.net", { envelopeId: "two" }));
  await engine.handIn(mailTo("bob@example.net", { envelopeId: "of-bob" }));
  equal(await settle(), "attempts 3, notices 3, decisions retry 3, events delivery.waiting 3 incident.opened 1");

  sink.script = { replies: { rcpt: "550 5.1.1 User unknown" } };
  await engine.handIn(mailTo("ada@example.net", { envelopeId: "three" }));
  equal(await settle(), "attempts 1, notices 1, decisions suppress 1, events delivery.dropped 2 delivery.failed 1 recipient.suppressed 1");
  const dropped = told.filter(({ type }) => type === "delivery.dropped");
  deepEqual(
    dropped.map(({ envelopeId, why, metadata, reason }) => ({ envelopeId, why, metadata, reason })),
    [
      { envelopeId: "one", why: "recipient-suppressed", metadata: { campaign: "spring" }, reason: "user-unknown" },
      { envelopeId: "two", why: "recipient-suppressed", metadata: {}, reason: "user-unknown" },
    ],
  );
  equal((await engine.views.attempts({ limit: 10 })).rows.length, 1, "only Bob's is left");

  const refused = await engine.handIn(mailTo("ada@example.net", { envelopeId: "four" }));
  deepEqual(refused.recipients, [{ finalRecipient: "ada@example.net", state: "dropped" }]);
  const [answer] = await engine.views.check({ recipients: ["ada@example.net"] });
  deepEqual([answer?.verdict, answer?.reason], ["suppressed", "user-unknown"]);
  equal(await settle(), "events delivery.dropped 1", "what is not sent is told, too");

  sink.script = {};
  const [back] = await engine.byHand.resume(["ada@example.net"]);
  equal(back?.standing, "active");
  await engine.handIn(mailTo("ada@example.net", { envelopeId: "five" }));
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1 incident.closed 1 recipient.active 1");
  equal(await pass(HOUR), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1", "Bob's came by its own schedule");
  deepEqual((await engine.views.counts()).deliveries, { waiting: 0, relayed: 0, delivered: 2, failed: 1, dropped: 3 });
});
