import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { newRecipient, type Recipient } from "../decide/index.ts";
import { pauseRecipient, resumeRecipient, suppressRecipient } from "./standing.ts";
import { DAY, NOW } from "./testing/story.ts";

const active: Recipient = { ...newRecipient("ada@example.com", "example.com", NOW - DAY), strikes: 2, waitUntil: NOW + DAY };
const paused = pauseRecipient(active, { until: NOW + DAY, batch: "hand:1", now: NOW });
const suppressed = suppressRecipient(paused, { batch: "hand:2", now: NOW, reason: "user-unknown" });

const rows: readonly [given: Recipient, expected: Partial<Recipient>, why: string][] = [
  [paused, { standing: "paused", standingSince: NOW, until: NOW + DAY, batch: "hand:1", strikes: 2 }, "pauseRecipient() gives end and batch, and no reason by hand"],
  [suppressed, { standing: "suppressed", standingSince: NOW, batch: "hand:2", reason: "user-unknown", strikes: 2 }, "suppressRecipient() takes the end away"],
  [pauseRecipient(suppressed, { until: NOW + DAY, batch: "hand:3", now: NOW + 1 }), suppressed, "pauseRecipient() makes no suppression weaker"],
  [resumeRecipient(suppressed, NOW + 1), { standing: "active", standingSince: NOW + 1, strikes: 2 }, "resumeRecipient() takes reason and batch away"],
  [resumeRecipient(active, NOW), { standing: "active", standingSince: NOW - DAY, strikes: 2 }, "resumeRecipient() takes the advice to wait back"],
];

const LASTING = { mailbox: "ada@example.com", domain: "example.com", retries: 0, firstSeenAt: NOW - DAY, contacts: [] };

for (const [given, expected, why] of rows) {
  test(why, () => deepEqual(given, { ...LASTING, ...expected }));
}

test("resumeRecipient() leaves a recipient alone that has nothing to come back from", () => {
  const well = newRecipient("ada@example.com", "example.com", NOW);
  equal(resumeRecipient(well, NOW), well);
});
