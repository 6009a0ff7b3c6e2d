// The stories of a notice, or an outlet, that the engine falls over: it is named, and holds up nobody.

import { deepEqual, equal } from "node:assert/strict";
import { libraryOutlet } from "../../src/flow/send/index.ts";
import { mailTo, replyHeard } from "./mails.ts";
import { policyWith } from "./policies.ts";
import { MINUTE, ONE_AT_A_TIME, story } from "./story.ts";

/** A policy that throws when it is asked for what to do about one reason, once it is armed. */
function poisonedPolicy(): { policy: ReturnType<typeof policyWith>; arm(isArmed: boolean): void } {
  const policy = policyWith({});
  const { "mailbox-full": harmless } = policy.byReason;
  let isArmed = false;
  const byReason = Object.defineProperty({ ...policy.byReason }, "mailbox-full", {
    enumerable: true,
    get() {
      if (isArmed) throw new TypeError("poison");
      return harmless;
    },
  });
  return { policy: { ...policy, byReason }, arm: (isSo) => (isArmed = isSo) };
}

story("a notice that the engine falls over is failed; the others of its batch are worked", async ({ open }) => {
  const { policy, arm } = poisonedPolicy();
  const { engine, settle } = await open({ policy });
  arm(true);
  const full = "452 4.3.1 Mail system full";
  await engine.takeIn(replyHeard("ada@example.net", full, { messageId: "one" }));
  const poison = await engine.takeIn(replyHeard("bob@example.net", "452 4.2.2 Mailbox full", { messageId: "two" }));
  await engine.takeIn(replyHeard("cyd@example.net", full, { messageId: "three" }));
  equal(await settle(), "notices 3, failed 1, decisions retry 2, events delivery.waiting 2 incident.opened 1");

  const failed = await engine.views.notice(poison.id);
  deepEqual([failed?.state, failed?.faults, failed?.decisions], ["failed", [{ field: "notice", found: "poison", breaks: "a notice that Rebound can work through" }], []]);
  equal(await engine.views.recipient("bob@example.net"), undefined, "it left nothing behind");
  equal(await settle(), "nothing", "and is not tried again by itself");

  arm(false);
  equal(await engine.reopenNotice(poison.id), true);
  equal(await settle(), "notices 1, decisions retry 1, events delivery.waiting 1");
  equal((await engine.views.notice(poison.id))?.state, "worked");
});

story("a notice of two recipients that the engine falls over for one of them leaves nothing behind, and is worked as a whole later", async ({ open }) => {
  const { policy, arm } = poisonedPolicy();
  const { engine, settle } = await open({ policy });
  arm(true);
  const reports = [
    { finalRecipient: "ada@example.net", reply: "452 4.3.1 Mail system full", messageId: "one" },
    { finalRecipient: "bob@example.net", reply: "452 4.2.2 Mailbox full", messageId: "one" },
  ];
  const { id } = await engine.takeIn({ source: "smtp", headers: {}, body: Buffer.from(JSON.stringify({ reports })) });
  await engine.takeIn(replyHeard("cyd@example.net", "452 4.3.1 Mail system full", { messageId: "two" }));
  equal(await settle(), "notices 2, failed 1, decisions retry 1, events delivery.waiting 1");
  deepEqual([(await engine.views.notice(id))?.state, await engine.views.recipient("ada@example.net")], ["failed", undefined]);

  arm(false);
  equal(await engine.reopenNotice(id), true);
  equal(await settle(), "notices 1, decisions retry 2, events delivery.waiting 2 incident.opened 1");
});

story("own answers that came in one notice are worked all the same where the engine falls over one of them", async ({ open }) => {
  const { policy, arm } = poisonedPolicy();
  const { engine, settle } = await open({ policy });
  arm(true);
  const answers = ["452 4.3.1 Mail system full", "452 4.2.2 Mailbox full", "250 2.0.0 Ok"];
  const reports = answers.map((reply, index) => ({ finalRecipient: `r${index}@example.net`, reply, envelopeId: "spring", attempt: { number: 0, uncertain: false } }));
  const { id } = await engine.takeIn({ source: "smtp", headers: {}, body: Buffer.from(JSON.stringify({ reports })) });
  equal(await settle(), "notices 1, failed 1, decisions nothing 1 retry 1, events delivery.delivered 1 delivery.waiting 1");
  const failed = await engine.views.notice(id);
  deepEqual([failed?.state, failed?.reports, failed?.faults.length], ["failed", 3, 1]);

  arm(false);
  equal(await engine.reopenNotice(id), true);
  equal(await settle(), "notices 1, decisions nothing 2 retry 1, events delivery.waiting 1", "only the one is news");
});

story("an outlet that throws for one message sends the others, and the one later", async ({ open }) => {
  const sent: string[] = [];
  let isBroken = true;
  const outlet = libraryOutlet("own", async ({ finalRecipient }) => {
    if (isBroken && finalRecipient.startsWith("bob@")) throw new TypeError("poison");
    sent.push(finalRecipient);
    return "250 2.0.0 Ok";
  });
  const { engine, settle, pass } = await open({ outlets: { own: [outlet] }, work: ONE_AT_A_TIME });
  await engine.handIn(mailTo(["ada@example.net", "bob@example.net", "cyd@example.net"]));
  equal(await settle(), "attempts 3, notices 2, decisions nothing 2, events delivery.delivered 2");
  isBroken = false;
  equal(await pass(5 * MINUTE), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
  deepEqual(sent.toSorted(), ["ada@example.net", "bob@example.net", "cyd@example.net"]);
});

story("bytes that are no notice of their source are unreadable, and say why", async ({ open }) => {
  const { engine, settle } = await open();
  const { id } = await engine.takeIn({ source: "mail", headers: {}, body: Buffer.from("Subject: hello\r\n\r\nno report\r\n") });
  await engine.takeIn(replyHeard("ada@example.net", "550 5.1.1 User unknown"));
  equal(await settle(), "notices 2, unreadable 1, decisions suppress 1, events delivery.failed 1 recipient.suppressed 1");
  const notice = await engine.views.notice(id);
  deepEqual([notice?.state, notice?.faults.map(({ field }) => field)], ["unreadable", ["content-type"]]);
});
