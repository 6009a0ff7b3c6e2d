import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { newDelivery, type Delivery } from "../decide/index.ts";
import { attemptFor, type Attempt } from "./attempt.ts";

const NOW = Date.UTC(2026, 0, 5, 9);
const fresh = newDelivery("m1", "ada@example.com", NOW);
const delivery: Delivery = { ...fresh, outlet: "smtp", dueAt: NOW };
const attempt: Attempt = { envelopeId: "m1", mailbox: "ada@example.com", number: 0, dueAt: NOW, outlet: "smtp" };

const rows: readonly [given: Delivery, expected: Attempt | undefined, why: string][] = [
  [delivery, attempt, "is the first try of a new delivery"],
  [{ ...delivery, firstRefusedAt: NOW }, { ...attempt, number: 1 }, "is the first retry after the first refusal"],
  [{ ...delivery, firstRefusedAt: NOW, retries: 2 }, { ...attempt, number: 3 }, "goes on counting"],
  [{ ...fresh, dueAt: NOW }, undefined, "is none where nobody can send"],
  [{ ...fresh, outlet: "smtp" }, undefined, "is none where no time is set"],
  [{ ...delivery, state: "relayed" }, undefined, "is none while a relay has the mail"],
  [{ ...delivery, state: "delivered", endedAt: NOW }, undefined, "is none after the end"],
];

for (const [given, expected, why] of rows) {
  test(`attemptFor() ${why}`, () => deepEqual(attemptFor(given), expected));
}
