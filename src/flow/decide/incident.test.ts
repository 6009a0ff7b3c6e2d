import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { reasonEntry, type Reason } from "../classify/index.ts";
import { acceptedAt, isOfIncident, refusedAt, type Incident, type ServerRefusal } from "./incident.ts";
import { HOUR, NOW } from "./testing/situation-of.ts";

const first: ServerRefusal = { id: "i1", server: "mx.example.com", reason: "mail-system-full", mailbox: "ada@example.com", phase: "rcpt", now: NOW };
const suspected = refusedAt(undefined, first);
const later = { ...first, id: "unused", now: NOW + HOUR };

type State = readonly [id: string, beganAt: number, openedAt: number | undefined, lastRefusedAt: number, refusals: number];
const stateOf = ({ id, beganAt, openedAt, lastRefusedAt, refusals }: Incident): State => [id, beganAt, openedAt, lastRefusedAt, refusals];

const rows: readonly [given: Incident, expected: State, why: string][] = [
  [suspected, ["i1", NOW, undefined, NOW, 1], "only suspects a server that refused one recipient"],
  [refusedAt(suspected, later), ["i1", NOW, undefined, NOW + HOUR, 2], "takes the same recipient twice for no evidence"],
  [refusedAt(suspected, { ...later, mailbox: "ben@example.com" }), ["i1", NOW, NOW + HOUR, NOW + HOUR, 2], "opens at a second recipient"],
  [refusedAt(undefined, { ...first, phase: "mail" }), ["i1", NOW, NOW, NOW, 1], "opens at MAIL FROM, where no recipient has been named"],
  [refusedAt(undefined, { ...first, phase: "connect" }), ["i1", NOW, NOW, NOW, 1], "opens where no connection came about"],
  [refusedAt(undefined, { ...first, phase: "data" }), ["i1", NOW, undefined, NOW, 1], "only suspects after DATA"],
  [refusedAt(undefined, { ...first, phase: undefined }), ["i1", NOW, undefined, NOW, 1], "only suspects where the phase is not known"],
  [refusedAt(refusedAt(undefined, { ...first, phase: "mail" }), { ...later, mailbox: "ben@example.com" }), ["i1", NOW, NOW, NOW + HOUR, 2], "opens once"],
];

for (const [given, expected, why] of rows) {
  test(`refusedAt() ${why}`, () => deepEqual(stateOf(given), expected));
}

test("acceptedAt() closes it", () => equal(acceptedAt(suspected, NOW + HOUR).closedAt, NOW + HOUR));

const reasons: readonly [reason: Reason, confidence: number, expected: boolean, why: string][] = [
  ["mail-system-full", 0.9, true, "holds for a full server"],
  ["connection-failed", 0.9, true, "holds for one that does not answer"],
  ["mailbox-full", 0.9, false, "never holds for one person's full mailbox"],
  ["delivery-expired", 0.9, false, "does not hold for what a server in between gave up"],
  ["rate-limited", 0.9, false, "does not hold for our own speed"],
  ["mail-system-full", 0.4, false, "does not hold for a guess"],
];

for (const [reason, confidence, expected, why] of reasons) {
  test(`isOfIncident() ${why}`, () => equal(isOfIncident({ reason, scope: reasonEntry(reason).scope, confidence }), expected));
}
