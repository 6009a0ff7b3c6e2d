// The stories of a relay: its 250 is not yet a delivery; the report that comes later decides.

import { deepEqual, equal } from "node:assert/strict";
import { dsnMail, mailTo, type DsnRecipient } from "./mails.ts";
import { DAY, HOUR, story } from "./story.ts";

const rows: readonly [report: Omit<DsnRecipient, "finalRecipient">, sum: string, state: string, standing: string, why: string][] = [
  [{ action: "delivered", status: "2.0.0" }, "notices 1, decisions nothing 1, events delivery.delivered 1", "delivered", "active", "that it was delivered"],
  [
    { action: "failed", status: "5.1.1", diagnostic: "550 5.1.1 User unknown" },
    "notices 1, decisions suppress 1, events delivery.failed 1 recipient.suppressed 1",
    "failed",
    "suppressed",
    "that there is no such user",
  ],
  [{ action: "failed", status: "4.3.1", diagnostic: "452 4.3.1 Mail system full" }, "notices 1, decisions retry 1, events delivery.waiting 1", "waiting", "active", "that it gave up on a full server"],
  [{ action: "delayed", status: "4.4.1" }, "notices 1, decisions nothing 1", "relayed", "active", "that it goes on trying"],
];

for (const [report, sum, state, standing, why] of rows) {
  story(`mail that a relay took is relayed, until a report says ${why}`, async ({ open, openSink }) => {
    const relay = await openSink({ extensions: ["DSN"] });
    const { engine, settle, pass } = await open({ outlets: { smtp: { helloName: "rebound.example", relay } } });
    await engine.handIn(mailTo("ada@example.net", { envelopeId: "spring-1" }));
    equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.relayed 1");
    equal(await pass(DAY - 1), "nothing", "no news is no news");

    await engine.takeIn(dsnMail({ envelopeId: "spring-1", recipients: [{ finalRecipient: "ada@example.net", ...report }] }));
    equal(await settle(), sum);
    const [delivery] = (await engine.views.message("spring-1"))?.deliveries ?? [];
    const recipient = await engine.views.recipient("ada@example.net");
    deepEqual({ state: delivery?.state, standing: recipient?.standing }, { state, standing });
  });
}

story("a relay that is full is in trouble itself, whoever the mail is for, until it takes mail again", async ({ open, openSink, clock }) => {
  const relay = await openSink({ replies: { mail: "452 4.3.1 Insufficient system storage" } });
  const { engine, settle, pass } = await open({ outlets: { smtp: { helloName: "rebound.example", relay } } });
  const ofRelay = async (): Promise<string | undefined> => (await engine.views.servers({ limit: 10 })).rows.find(({ running }) => running)?.server;
  const advised = async (): Promise<readonly boolean[]> => (await engine.views.check({ recipients: ["eve@one.example", "eve@two.example"] })).map(({ incident }) => incident !== undefined);
  await engine.handIn(mailTo("ada@one.example"));
  await engine.handIn(mailTo("bob@two.example"));
  equal(await settle(), "attempts 2, notices 2, decisions retry 2, events delivery.waiting 2 incident.opened 1");
  deepEqual([await ofRelay(), await advised()], ["example.net", [true, true]]);

  clock.forward(HOUR);
  relay.script = {};
  await engine.handIn(mailTo("cyd@example.com"));
  equal(await settle(), "attempts 1, notices 1, decisions nothing 1, events delivery.relayed 1 incident.closed 1");
  deepEqual([await ofRelay(), await advised()], [undefined, [false, false]]);
  deepEqual((await engine.views.server("mx.example.net"))?.resolution.medianMs, HOUR);
  equal(await pass(DAY), "attempts 2, notices 2, decisions nothing 2, events delivery.relayed 2");
});
