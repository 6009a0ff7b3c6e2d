import { equal } from "node:assert/strict";
import { test } from "node:test";
import { newDelivery, outstandingAttempt } from "./delivery.ts";
import { holds } from "./policy.ts";
import { newRecipient, standingAt, strikesWith } from "./recipient.ts";
import { DAY, HOUR, NOW } from "./testing/situation-of.ts";

const ada = newRecipient("ada@example.com", "example.com", NOW);

test("standingAt() ends a pause when its time is over, written down or not", () => {
  const paused = { ...ada, standing: "paused" as const, until: NOW + DAY };
  equal(standingAt(paused, NOW + DAY - 1), "paused");
  equal(standingAt(paused, NOW + DAY), "active");
});

test("standingAt() never ends a suppression", () => equal(standingAt({ ...ada, standing: "suppressed" }, NOW + 1000 * DAY), "suppressed"));

test("strikesWith() counts one strike a day", () => {
  equal(strikesWith(ada, NOW, { strikeEveryMs: DAY }), 1);
  equal(strikesWith({ ...ada, strikes: 1, lastStrikeAt: NOW - HOUR }, NOW, { strikeEveryMs: DAY }), 1);
  equal(strikesWith({ ...ada, strikes: 1, lastStrikeAt: NOW - DAY }, NOW, { strikeEveryMs: DAY }), 2);
});

test("holds() keeps transactional mail back only where the policy says so", () => {
  equal(holds({ pauseHoldsTransactional: false }, "marketing"), true);
  equal(holds({ pauseHoldsTransactional: false }, "transactional"), false);
  equal(holds({ pauseHoldsTransactional: true }, "transactional"), true);
});

test("outstandingAttempt() begins with the first try", () => {
  const fresh = newDelivery("m1", "ada@example.com", NOW);
  equal(outstandingAttempt(fresh), 0);
  equal(outstandingAttempt({ ...fresh, firstRefusedAt: NOW }), 1);
  equal(outstandingAttempt({ ...fresh, firstRefusedAt: NOW, retries: 3 }), 4);
});
