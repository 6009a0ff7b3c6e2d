// The story: one DSN mail tells of two recipients; one is gone for good, the other's server is full.

import { deepEqual, equal } from "node:assert/strict";
import { dsnMail, mailTo } from "./mails.ts";
import { DAY, ONE_AT_A_TIME, story } from "./story.ts";

story("a DSN mail of two recipients has one suppressed and the other retried", async ({ open, openSink, clock }) => {
  const relay = await openSink();
  const { engine, settle, pass } = await open({ outlets: { smtp: { helloName: "rebound.example", relay } }, work: ONE_AT_A_TIME });
  const startedAt = clock.now();
  await engine.handIn(mailTo(["ada@example.net", "bob@example.net"], { envelopeId: "spring-1" }));
  equal(await settle(), "attempts 2, notices 2, decisions nothing 2, events delivery.relayed 2");

  const notice = dsnMail({
    envelopeId: "spring-1",
    recipients: [
      { finalRecipient: "ada@example.net", action: "failed", status: "5.1.1", diagnostic: "550 5.1.1 <ada@example.net>: User unknown" },
      { finalRecipient: "bob@example.net", action: "failed", status: "4.3.1", diagnostic: "452 4.3.1 Mail system full" },
    ],
  });
  await engine.takeIn(notice);
  equal(await settle(), "notices 1, decisions retry 1 suppress 1, events delivery.failed 1 delivery.waiting 1 recipient.suppressed 1");

  const message = await engine.views.message("spring-1");
  deepEqual(
    message?.deliveries.map(({ mailbox, state, lastReason, dueAt }) => ({ mailbox, state, lastReason, dueAt })).toSorted((one, other) => (one.mailbox < other.mailbox ? -1 : 1)),
    [
      { mailbox: "ada@example.net", state: "failed", lastReason: "user-unknown", dueAt: undefined },
      { mailbox: "bob@example.net", state: "waiting", lastReason: "mail-system-full", dueAt: startedAt + DAY },
    ],
  );
  const answers = await engine.views.check({ recipients: ["ada@example.net", "bob@example.net"] });
  deepEqual(
    answers.map(({ verdict, reason, until }) => ({ verdict, reason, until })),
    [
      { verdict: "suppressed", reason: "user-unknown", until: undefined },
      { verdict: "wait", reason: "mail-system-full", until: startedAt + DAY },
    ],
  );

  equal(await pass(DAY), "attempts 1, notices 1, decisions nothing 1, events delivery.relayed 1", "the retry goes to the relay again");
  equal(relay.messages.length, 3);
});
