import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock } from "../base/clock.ts";
import type { Incident } from "../flow/decide/index.ts";
import type { ReboundEvent } from "../flow/tell/index.ts";
import { eventsOf } from "./events-of.ts";
import type { Walked } from "./walk.ts";

const NOW = Date.UTC(2026, 0, 5, 9);
const HOUR = 3_600_000;

const delivery = { envelopeId: "m1", mailbox: "ada@example.com", state: "waiting", stream: "marketing", retries: 0, handedInAt: NOW, uncertain: false } as const;
const recipient = { mailbox: "ada@example.com", domain: "example.com", standing: "active", standingSince: NOW, retries: 0, strikes: 0, firstSeenAt: NOW, contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] } as const;
const incident: Incident = { id: "i1", server: "mx.example.com", reason: "mail-system-full", beganAt: NOW - HOUR, lastRefusedAt: NOW, refusals: 1, firstMailbox: "ada@example.com" };

interface Change {
  readonly decision?: Partial<Walked["decision"]>;
  readonly delivery?: Partial<Walked["after"]["delivery"]>;
  readonly recipient?: Partial<Walked["after"]["recipient"]>;
  readonly incidents?: { readonly before: readonly Incident[]; readonly after: readonly Incident[] };
}

/** A report after which nothing has changed but what a test says. */
function walked({ decision = {}, delivery: afterDelivery = {}, recipient: afterRecipient = {}, incidents = { before: [], after: [] } }: Change): Walked {
  const report = { finalRecipient: { localPart: "ada", domain: "example.com" }, action: "delayed" as const };
  const notice = { id: "n1", source: "smtp", receivedAt: NOW, headers: {}, body: new Uint8Array() };
  const nothing: Walked["decision"] = { kind: "nothing", delivery: "as-it-was", alert: false, why: "transient" };
  return {
    correlated: { notice, report, key: { envelopeId: "m1", mailbox: "ada@example.com" }, domain: "example.com" },
    situation: { report, delivery, recipient, server: "mx.example.com", incidents: incidents.before, now: NOW },
    decision: { ...nothing, ...decision } as Walked["decision"], // a test names kind and fields that belong together
    after: { delivery: { ...delivery, ...afterDelivery }, recipient: { ...recipient, ...afterRecipient }, incidents: incidents.after, tallies: [] },
  };
}

const eventsAfter = (change: Change): readonly ReboundEvent[] => eventsOf(walked(change), undefined, virtualClock(NOW));

const opened = { ...incident, openedAt: NOW };
const rows: readonly [given: Change, expected: readonly string[], why: string][] = [
  [{}, [], "tells nothing where nothing has changed"],
  [{ delivery: { lastRefusedAt: NOW } }, ["delivery.waiting"], "tells of every refusal, though the state is the same"],
  [{ delivery: { state: "delivered" } }, ["delivery.delivered"], "tells of a delivery"],
  [{ delivery: { state: "failed" }, recipient: { standing: "paused" } }, ["delivery.failed", "recipient.paused"], "tells of the delivery first, then of the recipient"],
  [{ recipient: { standing: "suppressed" } }, ["recipient.suppressed"], "tells of a suppression after the delivery had ended"],
  [{ decision: { alert: true } }, ["sender.alert"], "alerts the sender"],
  [{ decision: { kind: "retry", alert: true } }, ["sender.alert"], "alerts the sender also where the mail is tried again meanwhile"],
  [{ incidents: { before: [], after: [incident] } }, [], "tells of no incident that is only suspected"],
  [{ incidents: { before: [incident], after: [opened] } }, ["incident.opened"], "tells of an incident when it opens"],
  [{ incidents: { before: [opened], after: [{ ...opened, refusals: 2 }] } }, [], "tells of an incident once"],
  [{ incidents: { before: [opened], after: [{ ...opened, closedAt: NOW }] } }, ["incident.closed"], "tells of its end"],
  [{ incidents: { before: [incident], after: [{ ...incident, closedAt: NOW }] } }, [], "tells of no end where there was no beginning"],
];

for (const [given, expected, why] of rows) {
  test(`eventsOf() ${why}`, () => deepEqual(eventsAfter(given).map(({ type }) => type), expected));
}

test("eventsOf() gives every event an id, the person's other channels and the numbers", () => {
  const [event] = eventsAfter({ delivery: { lastRefusedAt: NOW, retries: 2, dueAt: NOW + HOUR } });
  const { id, ...rest } = event ?? { id: "" };
  equal(id.length, 26);
  deepEqual(rest, {
    type: "delivery.waiting",
    at: NOW,
    recipient: { mailbox: "ada@example.com", contacts: recipient.contacts },
    envelopeId: "m1",
    server: "mx.example.com",
    why: "transient",
    retries: 2,
    dueAt: NOW + HOUR,
  });
});

test("eventsOf() gives the application's own words back", () => {
  const message = { envelopeId: "m1", reversePath: "", stream: "marketing", outlet: "own", metadata: { campaign: "spring" }, handedInAt: NOW } as const;
  deepEqual(eventsOf(walked({ delivery: { state: "delivered" } }), message, virtualClock(NOW)).map(({ metadata }) => metadata), [{ campaign: "spring" }]);
});

test("eventsOf() tells how long an incident took", () => {
  const closed = { ...opened, closedAt: NOW };
  deepEqual(eventsAfter({ incidents: { before: [opened], after: [closed] } }).map(({ resolutionMs, server, reason }) => ({ resolutionMs, server, reason })), [
    { resolutionMs: HOUR, server: "mx.example.com", reason: "mail-system-full" },
  ]);
});
