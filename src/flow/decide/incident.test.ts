import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { reasonEntry, type Reason } from "../classify/index.ts";
import { acceptedAt, isOfIncident, refusedAt, type Incident, type ServerRefusal } from "./incident.ts";
import { HOUR, NOW } from "./testing/situation-of.ts";

const first: ServerRefusal = { id: "i1", server: "mx.example.com", reason: "mail-system-full", mailbox: "ada@example.com", phase: "rcpt", now: NOW };
const suspected = refusedAt(undefined, first, 2);
const later = { ...first, id: "unused", now: NOW + HOUR };

type State = readonly [id: string, beganAt: number, openedAt: number | undefined, lastRefusedAt: number, refusals: number];
const stateOf = ({ id, beganAt, openedAt, lastRefusedAt, refusals }: Incident): State => [id, beganAt, openedAt, lastRefusedAt, refusals];

const rows: readonly [given: Incident, expected: State, why: string][] = [
  [suspected, ["i1", NOW, undefined, NOW, 1], "only suspects a server that refused one recipient"],
  [refusedAt(suspected, later, 2), ["i1", NOW, undefined, NOW + HOUR, 2], "takes the same recipient twice for no evidence"],
  [refusedAt(suspected, { ...later, mailbox: "ben@example.com" }, 2), ["i1", NOW, NOW + HOUR, NOW + HOUR, 2], "opens at a second recipient"],
  [refusedAt(undefined, { ...first, phase: "mail" }, 2), ["i1", NOW, NOW, NOW, 1], "opens at MAIL FROM, where no recipient has been named"],
  [refusedAt(undefined, { ...first, phase: "connect" }, 2), ["i1", NOW, NOW, NOW, 1], "opens where no connection came about"],
  [refusedAt(undefined, { ...first, phase: "data" }, 2), ["i1", NOW, undefined, NOW, 1], "only suspects after DATA"],
  [refusedAt(undefined, { ...first, phase: undefined }, 2), ["i1", NOW, undefined, NOW, 1], "only suspects where the phase is not known"],
  [refusedAt(refusedAt(undefined, { ...first, phase: "mail" }, 2), { ...later, mailbox: "ben@example.com" }, 2), ["i1", NOW, NOW, NOW + HOUR, 2], "opens once"],
];

for (const [given, expected, why] of rows) {
  test(`refusedAt() ${why}`, () => deepEqual(stateOf(given), expected));
}

const wanted: readonly [evidence: number, mailboxes: readonly string[], expected: boolean, why: string][] = [
  [1, ["ada"], true, "opens at the first where one is wanted"],
  [3, ["ada", "ben"], false, "only suspects at two where three are wanted"],
  [3, ["ada", "ben", "ada", "ben"], false, "counts nobody twice"],
  [3, ["ada", "ben", "ada", "cyd"], true, "opens at the third where three are wanted"],
];
for (const [evidence, mailboxes, expected, why] of wanted) {
  test(`refusedAt() ${why}`, () => {
    const end = mailboxes.reduce<Incident | undefined>((incident, mailbox) => refusedAt(incident, { ...first, mailbox }, evidence), undefined);
    equal(end?.openedAt !== undefined, expected);
    equal(end?.otherMailboxes !== undefined, !expected, "others are kept for as long as they are needed");
  });
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
