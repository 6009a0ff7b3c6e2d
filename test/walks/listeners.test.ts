// The stories of a webhook that is down, that refuses, and of one who does not hold up another.

import { deepEqual, equal, ok } from "node:assert/strict";
import { verifySignature } from "../../src/flow/send/index.ts";
import type { HttpEar } from "../wire/http-ear.ts";
import { replyHeard } from "./mails.ts";
import { DAY, HOUR, MINUTE, story, type Walk } from "./story.ts";

const SECRET = "whsec_bGlzdGVuZXIgc2VjcmV0";

function webhook(name: string, ear: HttpEar): { name: string; url: string; secret: string } {
  return { name, url: ear.url, secret: SECRET };
}

/** Two events each: the delivery has failed, the recipient is suppressed. */
async function suppress({ engine }: Walk, ...mailboxes: readonly string[]): Promise<void> {
  for (const mailbox of mailboxes) await engine.takeIn(replyHeard(mailbox, "550 5.1.1 User unknown", { messageId: `to-${mailbox}` }));
}

function idsHeard(ear: HttpEar): readonly string[] {
  return ear.heard.map(({ headers }) => headers["webhook-id"] ?? "");
}

story("a webhook that is down for hours is told later, in order, each event once", async (scene) => {
  const ear = await scene.openEar();
  const walk = await scene.open({ listeners: { webhooks: [webhook("app", ear)] } });
  ear.answer = { httpStatus: 503 };
  await suppress(walk, "ada@example.net", "bob@example.net", "cyd@example.net");
  equal(await walk.settle(), "notices 3, decisions suppress 3, events delivery.failed 3 recipient.suppressed 3");
  equal(ear.heard.length, 1, "one that is away is asked once, not for each event");
  for (let hours = 0; hours < 5; hours += 1) equal(await walk.pass(HOUR), "nothing");
  const askedInVain = ear.heard.length;
  deepEqual((await walk.engine.views.counts()).tellings, { waiting: 6, givenUp: 0 });

  ear.answer = { httpStatus: 204 };
  await walk.pass(6 * HOUR);
  deepEqual(
    idsHeard(ear).slice(askedInVain),
    walk.told.map(({ id }) => id),
  );
  ok(ear.heard.every(({ headers, body }) => verifySignature(headers, body, SECRET, { now: scene.clock.now(), toleranceMs: DAY })));
  deepEqual((await walk.engine.views.counts()).tellings, { waiting: 0, givenUp: 0 });
  await walk.pass(DAY);
  equal(ear.heard.length, askedInVain + 6);
});

story("a webhook that refuses for good is given up for that event, and told the next", async ({ open, openEar }) => {
  const ear = await openEar();
  const walk = await open({ listeners: { webhooks: [webhook("app", ear)] } });
  ear.answer = { httpStatus: 400 };
  await suppress(walk, "ada@example.net");
  await walk.settle();
  deepEqual((await walk.engine.views.counts()).tellings, { waiting: 0, givenUp: 2 });
  ear.answer = { httpStatus: 204 };
  await suppress(walk, "bob@example.net");
  await walk.pass(DAY);
  deepEqual(
    ear.heard.map(({ body }) => (JSON.parse(body) as { recipient: { mailbox: string } }).recipient.mailbox), // what a listener is sent
    ["ada@example.net", "ada@example.net", "bob@example.net", "bob@example.net"],
  );
});

story("a webhook that is away for good is given up after a good day", async ({ open, openEar }) => {
  const ear = await openEar();
  ear.answer = { httpStatus: 204, dies: "before" };
  const walk = await open({ listeners: { webhooks: [webhook("app", ear)] } });
  await suppress(walk, "ada@example.net");
  for (let minutes = 0; minutes < 40 * 60; minutes += 10) await walk.pass(10 * MINUTE);
  equal(ear.heard.length, 12);
  deepEqual((await walk.engine.views.counts()).tellings, { waiting: 0, givenUp: 2 });
});

story("a webhook that is silent, and a listener that throws, hold up nobody", async ({ open, openEar }) => {
  const [silent, hearing] = [await openEar(), await openEar()];
  silent.answer = { httpStatus: 204, isSilent: true };
  const throwing = { name: "throwing", tell: () => Promise.reject(new TypeError("poison")), close: async () => {} };
  const walk = await open({ listeners: { webhooks: [{ ...webhook("silent", silent), timeoutMs: 50 }, webhook("hearing", hearing)], own: [throwing] } });
  await suppress(walk, ...Array.from({ length: 40 }, (_, index) => `r${index}@example.net`));
  equal(await walk.settle(), "notices 40, decisions suppress 40, events delivery.failed 40 recipient.suppressed 40");
  deepEqual(
    idsHeard(hearing),
    walk.told.map(({ id }) => id),
  );
  deepEqual((await walk.engine.views.counts()).tellings, { waiting: 160, givenUp: 0 });
});

story("a webhook hears only the types that it asked for", async ({ open, openEar }) => {
  const ear = await openEar();
  const walk = await open({ listeners: { webhooks: [{ ...webhook("app", ear), types: ["recipient.suppressed"] }] } });
  await suppress(walk, "ada@example.net");
  await walk.settle();
  deepEqual(ear.heard.map(({ body }) => (JSON.parse(body) as { type: string }).type), ["recipient.suppressed"]); // what a listener is sent
});
