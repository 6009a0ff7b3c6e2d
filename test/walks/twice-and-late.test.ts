// The stories of notices that come twice, late, and in the wrong order.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, replyHeard, straightTo, dsnMail } from "./mails.ts";
import { DAY, HOUR, story, type Walk } from "./story.ts";

const FULL = "452 4.3.1 Mail system full";
const MESSAGE = { messageId: "letter@example.com", remoteMta: "mx.example.net" };

async function stateIn({ engine }: Walk): Promise<object> {
  const recipient = await engine.views.recipient("ada@example.net");
  const [delivery] = recipient?.deliveries ?? [];
  return { state: delivery?.state, retries: delivery?.retries, standing: recipient?.standing };
}

story("the same notice twice counts once", async (scene) => {
  const walk = await scene.open();
  const { engine, settle } = walk;
  const first = await engine.takeIn(replyHeard("ada@example.net", FULL, MESSAGE));
  const again = await engine.takeIn(replyHeard("ada@example.net", FULL, MESSAGE));
  deepEqual([first.isNew, again], [true, { id: first.id, isNew: false }]);
  equal(await settle(), "notices 1, decisions retry 1, events delivery.waiting 1");
  equal((await engine.takeIn(replyHeard("ada@example.net", FULL, MESSAGE))).isNew, false, "even when it has been worked through");
  const together = await Promise.all([1, 2, 3].map(() => engine.takeIn(replyHeard("bob@example.net", FULL, MESSAGE))));
  equal(together.filter(({ isNew }) => isNew).length, 1, "or when all come at once");
  equal(await settle(), "notices 1, decisions retry 1, events delivery.waiting 1 incident.opened 1");
  deepEqual(await stateIn(walk), { state: "waiting", retries: 0, standing: "active" });
});

story("a deferral that comes after the delivery changes nothing", async (scene) => {
  const walk = await scene.open();
  const { engine, settle, pass } = walk;
  await engine.takeIn(replyHeard("ada@example.net", "250 2.0.0 Ok", MESSAGE));
  equal(await settle(), "notices 1, decisions nothing 1, events delivery.delivered 1");
  scene.clock.forward(HOUR);
  await engine.takeIn(replyHeard("ada@example.net", FULL, MESSAGE));
  equal(await settle(), "notices 1, decisions nothing 1");
  deepEqual(await stateIn(walk), { state: "delivered", retries: 0, standing: "active" });
  deepEqual((await engine.views.recipient("ada@example.net"))?.decisions.map(({ why }) => why), ["already-delivered", "delivered"]);
  equal(await pass(30 * DAY), "nothing");
});

story("events of one message in every order of coming end the same", async (scene) => {
  const walk = await scene.open();
  const { engine, clock } = { ...scene, engine: walk.engine };
  const at = (hours: number): string => new Date(clock.now() - (24 - hours) * HOUR).toISOString();
  const events = [
    { reply: FULL, at: at(1) },
    { reply: "451 4.7.1 Greylisted, try again later", at: at(2) },
    { reply: "250 2.0.0 Ok", at: at(3) },
  ];
  for (const [number, order] of [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].entries()) {
    const mailbox = `r${number}@example.net`;
    for (const index of order) {
      const { reply, ...fields } = events[index] ?? { reply: "" };
      await engine.takeIn(replyHeard(mailbox, reply, { ...MESSAGE, ...fields }));
      await walk.settle();
    }
    const recipient = await engine.views.recipient(mailbox);
    deepEqual(
      { states: recipient?.deliveries.map(({ state }) => state), standing: recipient?.standing, trouble: recipient?.troubleReason, waits: recipient?.waitUntil },
      { states: ["delivered"], standing: "active", trouble: undefined, waits: undefined },
      `in the order ${order.join(" ")}`,
    );
  }
});

story("a bounce that comes after the 250 suppresses the recipient and leaves the delivery", async (scene) => {
  const sink = await scene.openSink();
  const walk = await scene.open({ outlets: straightTo(sink, "example.net") });
  await walk.engine.handIn(mailTo("ada@example.net", { envelopeId: "spring-1" }));
  equal(await walk.settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  scene.clock.forward(HOUR);
  await walk.engine.takeIn(dsnMail({ envelopeId: "spring-1", recipients: [{ finalRecipient: "ada@example.net", action: "failed", status: "5.1.1", diagnostic: "550 5.1.1 User unknown" }] }));
  equal(await walk.settle(), "notices 1, decisions suppress 1, events recipient.suppressed 1");
  deepEqual(await stateIn(walk), { state: "delivered", retries: 0, standing: "suppressed" });
});

story("the same message handed in twice is one message", async (scene) => {
  const sink = await scene.openSink();
  const { engine, settle } = await scene.open({ outlets: straightTo(sink, "example.net") });
  const handedIn = await Promise.all([1, 2, 3].map(() => engine.handIn(mailTo("ada@example.net", { envelopeId: "spring-1" }))));
  equal(handedIn.filter(({ isNew }) => isNew).length, 1);
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  const late = await engine.handIn(mailTo("ada@example.net", { envelopeId: "spring-1" }));
  deepEqual(late, { envelopeId: "spring-1", isNew: false, recipients: [{ finalRecipient: "ada@example.net", state: "delivered" }], strangers: [] });
  equal(sink.messages.length, 1);
});
