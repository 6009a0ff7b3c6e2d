import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { newDelivery, type Delivery } from "../decide/index.ts";
import { applyToOther, type OthersOrder } from "./others.ts";
import { DAY, HOUR, NOW } from "./testing/story.ts";

const fresh = newDelivery("m1", "ada@example.com", NOW - DAY);
const waiting: Delivery = { ...fresh, dueAt: NOW + HOUR };
const policy = { pauseHoldsTransactional: false };
const hold: OthersOrder = { what: "hold", at: NOW, until: NOW + 30 * DAY };
const release: OthersOrder = { what: "release", at: NOW };
const end: OthersOrder = { what: "end", at: NOW };

const rows: readonly [given: Delivery, order: OthersOrder, expected: Delivery, why: string][] = [
  [waiting, hold, { ...waiting, dueAt: NOW + 30 * DAY }, "holds until the pause ends"],
  [{ ...waiting, dueAt: NOW + 40 * DAY }, hold, { ...waiting, dueAt: NOW + 40 * DAY }, "brings nothing forward by a pause"],
  [{ ...waiting, stream: "transactional" }, hold, { ...waiting, stream: "transactional" }, "lets transactional mail go on"],
  [{ ...waiting, usefulUntil: NOW + DAY }, hold, { ...fresh, usefulUntil: NOW + DAY, state: "dropped", endedAt: NOW }, "drops what a pause would make too late"],
  [waiting, release, { ...waiting, dueAt: NOW }, "releases at once"],
  [{ ...waiting, dueAt: NOW - HOUR }, release, { ...waiting, dueAt: NOW - HOUR }, "leaves alone what is due already"],
  [waiting, end, { ...fresh, state: "dropped", endedAt: NOW }, "ends what was for somebody suppressed"],
  [{ ...fresh, state: "delivered", endedAt: NOW - 1 }, end, { ...fresh, state: "delivered", endedAt: NOW - 1 }, "moves nothing that has ended"],
  [{ ...fresh, state: "relayed" }, release, { ...fresh, state: "relayed" }, "moves nothing that a relay has"],
];

for (const [given, order, expected, why] of rows) {
  test(`applyToOther() ${why}`, () => deepEqual(applyToOther(given, order, policy), expected));
}

test("applyToOther() holds transactional mail where the policy says so", () => {
  equal(applyToOther({ ...waiting, stream: "transactional" }, hold, { pauseHoldsTransactional: true }).dueAt, NOW + 30 * DAY);
});

test("applyToOther() gives the same delivery where nothing changes", () => {
  const transactional: Delivery = { ...waiting, stream: "transactional" };
  equal(applyToOther(transactional, hold, policy), transactional);
});
