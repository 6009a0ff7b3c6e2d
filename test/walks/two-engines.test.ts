// The story: two engines on one database work on the same recipients at once; nothing is lost, nothing is done twice.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, replyHeard, straightTo } from "./mails.ts";
import { DAY, story, type Walk } from "./story.ts";

const RECIPIENTS = Array.from({ length: 20 }, (_, index) => `r${index}@full.example`);
const MAILS = 5;
const ALL = RECIPIENTS.length * MAILS;
const FEW = { batch: 7, sending: 4 };

/** Both at once, until neither finds anything more to do. */
async function settleBoth(walks: readonly Walk[]): Promise<void> {
  for (let sums: readonly string[] = [""]; sums.some((sum) => sum !== "nothing"); ) sums = await Promise.all(walks.map((walk) => walk.settle()));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

story("two engines on one database count together and do nothing twice", async ({ open, openSink, clock }) => {
  const sink = await openSink({ replies: { rcpt: "452 4.3.1 Mail system full" } });
  const walks = [await open({ outlets: straightTo(sink, "full.example"), work: FEW }), await open({ outlets: straightTo(sink, "full.example"), work: FEW })];
  const engines = walks.map(({ engine }) => engine);
  const [engine] = engines;
  const told = (type: string): readonly string[] => walks.flatMap((walk) => walk.told.filter((event) => event.type === type).map(({ id }) => id));

  await Promise.all(
    Array.from({ length: MAILS }, (_, mail) => engines[mail % 2]?.handIn(mailTo(RECIPIENTS, { envelopeId: `mail-${mail}` }))),
  );
  await settleBoth(walks);
  equal(sink.commands.filter((line) => line.startsWith("RCPT")).length, ALL);
  deepEqual((await engine?.views.counts())?.deliveries, { waiting: ALL, relayed: 0, delivered: 0, failed: 0, dropped: 0 });
  const [incident] = (await engine?.views.server("mx.example.net"))?.incidents ?? [];
  deepEqual({ refusals: incident?.refusals, recipients: incident?.recipients }, { refusals: ALL, recipients: RECIPIENTS.length });
  equal(told("incident.opened").length, 1);
  equal(told("delivery.waiting").length, ALL);

  clock.forward(DAY);
  await settleBoth(walks);
  for (const mailbox of RECIPIENTS) equal((await engine?.views.recipient(mailbox))?.retries, MAILS, `retries of ${mailbox}`);

  sink.script = {};
  clock.forward(2 * DAY);
  await settleBoth(walks);
  equal(sink.messages.length, ALL);
  deepEqual((await engine?.views.counts())?.deliveries, { waiting: 0, relayed: 0, delivered: ALL, failed: 0, dropped: 0 });
  const server = await engine?.views.server("mx.example.net");
  deepEqual({ refusals: server?.refusals, closed: server?.resolution.closed, running: server?.running, affected: server?.affected }, { refusals: 2 * ALL, closed: 1, running: undefined, affected: 0 });
  deepEqual(server?.retries.byAttempt, [
    { attempt: 1, accepted: 0, refused: ALL, rate: 0 },
    { attempt: 2, accepted: ALL, refused: 0, rate: 1 },
  ]);
  deepEqual([told("delivery.delivered").length, told("incident.closed").length], [ALL, 1]);
  deepEqual(repeated(walks.flatMap((walk) => walk.told.map(({ id }) => id))), [], "no event is told twice");
});

story("two engines that take the same notices in at once keep each once", async ({ open }) => {
  const walks = [await open({ work: FEW }), await open({ work: FEW })];
  const notices = RECIPIENTS.map((mailbox) => replyHeard(mailbox, "550 5.1.1 User unknown", { messageId: `to-${mailbox}` }));
  const taken = await Promise.all(walks.flatMap(({ engine }) => notices.map((notice) => engine.takeIn(notice))));
  equal(taken.filter(({ isNew }) => isNew).length, RECIPIENTS.length);
  await settleBoth(walks);
  const counts = await walks[0]?.engine.views.counts();
  deepEqual([counts?.notices.worked, counts?.recipients.suppressed], [RECIPIENTS.length, RECIPIENTS.length]);
  equal(walks.flatMap(({ told }) => told).filter(({ type }) => type === "recipient.suppressed").length, RECIPIENTS.length);
});
