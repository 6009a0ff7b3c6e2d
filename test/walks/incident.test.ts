// The stories of a server in trouble: when an incident opens, when it closes, and what is known of it.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, replyHeard, straightTo } from "./mails.ts";
import { DAY, HOUR, story } from "./story.ts";

const FULL = "452 4.3.1 Mail system full";

story("a full server opens an incident with the second recipient and closes it with the first acceptance", async ({ open, openSink, clock }) => {
  const sink = await openSink({ replies: { rcpt: FULL } });
  const { engine, settle, pass, told } = await open({ outlets: straightTo(sink, "full.example", "other.example") });
  await engine.handIn(mailTo("ada@full.example"));
  equal(await settle(), "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1");
  equal((await engine.views.server("mx.example.net"))?.advice, undefined, "one recipient is no evidence");
  clock.forward(HOUR);
  await engine.handIn(mailTo("bob@other.example"));
  equal(await settle(), "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1 incident.opened 1");

  const server = await engine.views.server("mx.example.net");
  deepEqual([server?.domains, server?.affected, server?.advice, server?.running?.openedAt], [["full.example", "other.example"], 2, "reduce-volume", clock.now()]);
  deepEqual(server?.reasons, [{ reason: "mail-system-full", refusals: 2 }]);

  sink.script = {};
  equal(await pass(DAY - HOUR), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1 incident.closed 1");
  equal(told.find(({ type }) => type === "incident.closed")?.resolutionMs, DAY);
  deepEqual((await engine.views.resolutionTimes({ reason: "mail-system-full" })).medianMs, DAY);
  equal(await pass(HOUR), "attempts 1, notices 1, decisions nothing 1, events delivery.delivered 1");
});

story("one refusal at MAIL FROM opens an incident at once", async ({ open, openSink }) => {
  const sink = await openSink({ replies: { mail: FULL } });
  const { engine, settle } = await open({ outlets: straightTo(sink, "full.example") });
  await engine.handIn(mailTo("ada@full.example"));
  equal(await settle(), "attempts 1, notices 1, decisions retry 1, events delivery.waiting 1 incident.opened 1");
});

story("full mailboxes of many people open no incident", async ({ open }) => {
  const { engine, settle } = await open();
  for (const name of ["ada", "bob", "cyd"]) await engine.takeIn(replyHeard(`${name}@full.example`, "452 4.2.2 Mailbox full", { remoteMta: "mx.example.net", messageId: name }));
  equal(await settle(), "notices 3, decisions retry 3, events delivery.waiting 3");
  equal((await engine.views.server("mx.example.net"))?.running, undefined);
});

story("the resolution time of news that comes late is that of what happened", async ({ open, clock }) => {
  const { engine, settle, told } = await open();
  const hoursAgo = (hours: number): string => new Date(clock.now() - hours * HOUR).toISOString();
  const at = (name: string, reply: string, hours: number): Promise<unknown> =>
    engine.takeIn(replyHeard(`${name}@full.example`, reply, { remoteMta: "mx.example.net", messageId: name, at: hoursAgo(hours) }));
  await at("ada", FULL, 30);
  await at("bob", FULL, 29);
  await at("cyd", "250 2.0.0 Ok", 20);
  equal(await settle(), "notices 3, decisions nothing 1 retry 2, events delivery.delivered 1 delivery.waiting 2 incident.closed 1 incident.opened 1");
  equal(told.find(({ type }) => type === "incident.closed")?.resolutionMs, 10 * HOUR);
});
