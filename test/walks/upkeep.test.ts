// The story of time: what is over is let go after a while, and what still counts is not.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, replyHeard, straightTo } from "./mails.ts";
import { DAY, story, type Walk } from "./story.ts";

async function tidy({ engine }: Walk): Promise<void> {
  while ((await engine.runUpkeep()) > 0);
}

const idsOf = async ({ engine }: Walk): Promise<readonly (string | undefined)[]> =>
  Promise.all(["taken", "refused"].map(async (envelopeId) => (await engine.views.message(envelopeId))?.message.envelopeId));

story("what is over is forgotten after ninety days; who is suppressed and what waits are not", async ({ open, openSink }) => {
  const [taking, refusing] = [await openSink(), await openSink({ replies: { rcpt: "550 5.1.1 No such user" } })];
  const routes = { ...straightTo(taking, "example.net").smtp?.routes, ...straightTo(refusing, "example.org").smtp?.routes };
  const walk = await open({ outlets: { smtp: { helloName: "rebound.example", routes } } });
  const { engine, settle, pass } = walk;
  await engine.handIn(mailTo("ada@example.net", { envelopeId: "taken" }));
  await engine.handIn(mailTo("gone@example.org", { envelopeId: "refused" }));
  await settle();
  await pass(89 * DAY);
  await engine.takeIn(replyHeard("late@example.com", "452 4.3.1 Mail system full"));
  await settle();
  await tidy(walk);
  deepEqual(await idsOf(walk), ["taken", "refused"]);
  const refusals = await engine.views.refusals();

  await pass(2 * DAY);
  await tidy(walk);
  deepEqual(await idsOf(walk), [undefined, undefined]);
  const gone = await engine.views.recipient("gone@example.org");
  deepEqual([gone?.standing, gone?.deliveries, gone?.decisions], ["suppressed", [], []]);
  const late = await engine.views.recipient("late@example.com");
  deepEqual([late?.deliveries.length, late?.decisions.length], [1, 1]);
  equal((await engine.views.notices({ limit: 10 })).rows.length, 1);
  deepEqual(await engine.views.refusals(), refusals, "what was counted stays");
});

story("an incident that has ended, or of which nothing more was heard, is forgotten after ninety days; one that goes on is not", async ({ open }) => {
  const walk = await open();
  const { engine, settle, pass } = walk;
  const full = (server: string): readonly string[] => ["ada", "bob", "cyd"].map((name) => `${name}@${server}.example`);
  for (const server of ["old", "quiet", "new"]) {
    for (const mailbox of full(server)) await engine.takeIn(replyHeard(mailbox, "452 4.3.1 Mail system full", { remoteMta: `mx.${server}.example` }));
  }
  await settle();
  await engine.takeIn(replyHeard("ada@old.example", "250 2.0.0 Ok", { remoteMta: "mx.old.example", action: "delivered" }));
  await pass(1000);
  const serversOfIncidents = async (): Promise<readonly string[]> => {
    const { rows: servers } = await engine.views.servers({ limit: 10 });
    return servers.filter(({ incidents }) => incidents.length > 0).map(({ server }) => server).toSorted();
  };
  deepEqual(await serversOfIncidents(), ["new.example", "old.example", "quiet.example"]);
  await pass(50 * DAY);
  await engine.takeIn(replyHeard("dan@new.example", "452 4.3.1 Mail system full", { remoteMta: "mx.new.example" }));
  await pass(41 * DAY);
  await tidy(walk);
  deepEqual(await serversOfIncidents(), ["new.example"]);
});
