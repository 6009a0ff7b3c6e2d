import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { defaultPolicy } from "../decide/index.ts";
import { suppressRecipient } from "./standing.ts";
import { DAY, HOUR, NOW, SERVER, storyWith, type Story, type Telling } from "./testing/story.ts";

const ada = "ada@example.com";
const ben = "ben@example.com";
const full: Telling = { at: NOW, mailbox: ada, reason: "mail-system-full", phase: "rcpt" };

/** The seed's schedule to its end: refused at once and after 1, 3, 6 and 13 days. */
const LADDER = [0, 1, 3, 6, 13];

function tellAll(story: Story, days: readonly number[], telling: Telling = full): void {
  for (const day of days) story.tell({ ...telling, at: NOW + day * DAY });
}

function refusedOn(days: readonly number[], telling: Telling = full): Story {
  const story = storyWith(defaultPolicy());
  tellAll(story, days, telling);
  return story;
}

const recipientOf = (story: Story, mailbox = ada) => story.recipients.get(mailbox);
const deliveryOf = (story: Story, envelopeId = "m1", mailbox = ada) => story.deliveries.get(`${envelopeId} ${mailbox}`);

test("record() keeps the schedule of a full server: 24, 48, 72 and 168 hours, then a pause of 30 days", () => {
  const story = storyWith(defaultPolicy());
  for (const [index, day] of LADDER.entries()) {
    story.tell({ ...full, at: NOW + day * DAY });
    const next = LADDER[index + 1];
    equal(deliveryOf(story)?.dueAt, next === undefined ? undefined : NOW + next * DAY);
    equal(deliveryOf(story)?.retries, index);
  }
  equal(deliveryOf(story)?.state, "failed");
  const { standing, reason, until, retries, batch } = recipientOf(story) ?? {};
  deepEqual([standing, reason, until, retries, batch], ["paused", "mail-system-full", NOW + 43 * DAY, 4, "incident:i1"]);
});

test("record() has `check` wait until the next attempt", () => {
  const { troubleReason, troubleServer, troubleSince, waitUntil } = recipientOf(refusedOn([0, 1])) ?? {};
  deepEqual([troubleReason, troubleServer, troubleSince, waitUntil], ["mail-system-full", SERVER, NOW, NOW + 3 * DAY]);
});

test("record() gives no strike for a server's trouble", () => equal(recipientOf(refusedOn(LADDER))?.strikes, 0));

test("record() resets all by proof of life", () => {
  const story = refusedOn([0, 1]);
  const { after } = story.tell({ at: NOW + 3 * DAY, mailbox: ada });
  const { standing, retries, strikes, troubleReason, waitUntil, lastDeliveredAt } = after.recipient;
  deepEqual([standing, retries, strikes, troubleReason, waitUntil, lastDeliveredAt], ["active", 0, 0, undefined, undefined, NOW + 3 * DAY]);
  deepEqual(after.incidents.map(({ closedAt, beganAt }) => [beganAt, closedAt]), [[NOW, NOW + 3 * DAY]]);
  equal(after.delivery.state, "delivered");
  equal(after.delivery.retries, 2);
});

test("record() counts an acceptance under the reason before, with its number and its wait", () => {
  const story = refusedOn([0, 1]);
  const { after } = story.tell({ at: NOW + 3 * DAY + HOUR, mailbox: ada });
  deepEqual(after.tallies, [{ dayAt: Date.UTC(2026, 0, 8), server: SERVER, reason: "mail-system-full", outcome: "accepted", attempt: 2, waitedHours: 48, count: 1 }]);
});

test("record() counts a delivery that is told of after the end as the last attempt that was made", () => {
  const { after } = refusedOn(LADDER).tell({ at: NOW + 14 * DAY, mailbox: ada });
  deepEqual(after.tallies.map(({ outcome, attempt, waitedHours }) => [outcome, attempt, waitedHours]), [["accepted", 4, 24]]);
  deepEqual([after.delivery.state, after.delivery.retries], ["delivered", 4]);
});

test("record() counts the retry that a relay took when it arrives", () => {
  const story = refusedOn([0]);
  story.tell({ at: NOW + DAY, mailbox: ada, action: "relayed" });
  const { after } = story.tell({ at: NOW + DAY + HOUR, mailbox: ada });
  deepEqual([after.delivery.state, after.delivery.retries, after.tallies[0]?.attempt], ["delivered", 1, 1]);
});

test("record() counts what was never refused without a reason", () => {
  const { after } = storyWith(defaultPolicy()).tell({ at: NOW, mailbox: ada });
  deepEqual(after.tallies, [{ dayAt: Date.UTC(2026, 0, 5), server: SERVER, reason: "", outcome: "accepted", attempt: 0, waitedHours: 0, count: 1 }]);
  deepEqual(after.sighting, { server: SERVER, domain: "example.com", at: NOW, accepted: true });
});

test("record() counts a refusal under its own reason", () => {
  const { after } = refusedOn([0]).tell({ ...full, at: NOW + DAY });
  deepEqual(after.tallies, [{ dayAt: Date.UTC(2026, 0, 6), server: SERVER, reason: "mail-system-full", outcome: "refused", attempt: 1, waitedHours: 24, count: 1 }]);
});

test("record() opens an incident at the second recipient, and tells whom it hit", () => {
  const story = refusedOn([0]);
  equal(story.incidents.get("i1")?.openedAt, undefined);
  const { after } = story.tell({ ...full, mailbox: ben, at: NOW + HOUR });
  equal(after.hitBy, "i1");
  equal(after.incidents[0]?.openedAt, NOW + HOUR);
});

test("record() opens no incident for full mailboxes", () => {
  const story = refusedOn([0], { ...full, reason: "mailbox-full" });
  story.tell({ ...full, mailbox: ben, reason: "mailbox-full" });
  equal(story.incidents.size, 0);
});

test("record() closes an incident for another recipient's delivery, and leaves that trouble to the next answer", () => {
  const story = refusedOn([0]);
  story.tell({ at: NOW + HOUR, mailbox: ben });
  equal(story.incidents.get("i1")?.closedAt, NOW + HOUR);
  equal(recipientOf(story)?.troubleReason, "mail-system-full");
});

test("record() closes no incident for a delivery of the time before it", () => {
  const story = refusedOn([0]);
  story.tell({ at: NOW + HOUR, mailbox: ben, lastAttemptAt: NOW - HOUR });
  equal(story.incidents.get("i1")?.closedAt, undefined);
});

test("record() brings nobody back for a delivery of the time before the refusal", () => {
  const story = refusedOn([0], { ...full, reason: "user-unknown", isClass5: true });
  story.tell({ at: NOW + HOUR, mailbox: ada, envelopeId: "m0", lastAttemptAt: NOW - DAY });
  equal(recipientOf(story)?.standing, "suppressed");
  equal(recipientOf(story)?.lastDeliveredAt, NOW - DAY);
});

test("record() suppresses with reason and batch, and ends the recipient's other mail", () => {
  const story = refusedOn([0]);
  story.tell({ ...full, envelopeId: "m2", reason: "user-unknown", isClass5: true, at: NOW + HOUR });
  const { standing, reason, batch, until } = recipientOf(story) ?? {};
  deepEqual([standing, reason, batch, until], ["suppressed", "user-unknown", "rule:test#user-unknown", undefined]);
  equal(deliveryOf(story, "m2")?.state, "failed");
  equal(deliveryOf(story, "m1")?.state, "dropped");
});

test("record() keeps the first evidence of a suppression", () => {
  const story = refusedOn([0, 1], { ...full, reason: "user-unknown", isClass5: true });
  equal(recipientOf(story)?.standingSince, NOW);
});

test("record() lifts a suppression by proof of life, but none that was made by hand", () => {
  const story = refusedOn([0], { ...full, reason: "user-unknown", isClass5: true });
  story.tell({ at: NOW + DAY, mailbox: ada, envelopeId: "m2" });
  equal(recipientOf(story)?.standing, "active");
  const active = recipientOf(story);
  ok(active);
  story.recipients.set(ada, suppressRecipient(active, { batch: "hand:1", now: NOW + DAY }));
  story.tell({ at: NOW + 2 * DAY, mailbox: ada, envelopeId: "m3" });
  equal(recipientOf(story)?.standing, "suppressed");
});

test("record() holds other marketing mail in a pause, and no transactional mail", () => {
  const story = storyWith(defaultPolicy());
  tellAll(story, LADDER.slice(0, -1));
  const days = NOW + 12 * DAY;
  story.tell({ ...full, at: days, envelopeId: "m2" });
  story.tell({ ...full, at: days, envelopeId: "m3", stream: "transactional" });
  story.tell({ ...full, at: NOW + 13 * DAY });
  equal(deliveryOf(story, "m2")?.dueAt, NOW + 43 * DAY);
  equal(deliveryOf(story, "m3")?.dueAt, NOW + 13 * DAY);
});

test("record() releases held mail when a paused recipient takes mail", () => {
  const story = storyWith(defaultPolicy());
  tellAll(story, LADDER.slice(0, -1));
  story.tell({ ...full, at: NOW + 12 * DAY, envelopeId: "m2" });
  story.tell({ ...full, at: NOW + 13 * DAY });
  const { after } = story.tell({ at: NOW + 14 * DAY, mailbox: ada, envelopeId: "m3", stream: "transactional" });
  equal(after.others, "release");
  equal(deliveryOf(story, "m2")?.dueAt, NOW + 14 * DAY);
});

test("record() makes a pause longer and never shorter", () => {
  const story = refusedOn(LADDER);
  tellAll(story, LADDER.map((day) => day + 5), { ...full, envelopeId: "m2", stream: "transactional" });
  const { standingSince, until } = recipientOf(story) ?? {};
  deepEqual([standingSince, until], [NOW + 13 * DAY, NOW + 48 * DAY]);
});

test("record() leaves a relayed message to its report", () => {
  const story = storyWith(defaultPolicy());
  const { after } = story.tell({ at: NOW, mailbox: ada, action: "relayed" });
  deepEqual([after.delivery.state, after.delivery.dueAt, after.recipient.lastDeliveredAt], ["relayed", undefined, undefined]);
  story.tell({ ...full, at: NOW + HOUR, reportingMta: "relay.example.org" });
  equal(deliveryOf(story)?.state, "relayed");
  equal(recipientOf(story)?.troubleReason, "mail-system-full");
});

test("record() marks an uncertain attempt, even where the message is known to have arrived", () => {
  const story = storyWith(defaultPolicy());
  story.tell({ at: NOW, mailbox: ada });
  story.tell({ at: NOW + HOUR, mailbox: ada, attempt: { number: 0, uncertain: true } });
  equal(deliveryOf(story)?.uncertain, true);
  equal(deliveryOf(story)?.endedAt, NOW);
});

test("record() changes nothing for an answer that has been counted", () => {
  const story = storyWith(defaultPolicy());
  const answer: Telling = { ...full, attempt: { number: 0, uncertain: false } };
  const { after: first } = story.tell(answer);
  const { after: second } = story.tell({ ...answer, at: NOW + HOUR });
  deepEqual(second, { delivery: first.delivery, recipient: first.recipient, incidents: [], tallies: [] });
});
