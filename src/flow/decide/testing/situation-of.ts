// Situations for tests: a report of a reason, on a delivery and a recipient that differ from new ones by what a test says.

import { reasonEntry, type Classification, type Reason } from "../../classify/index.ts";
import type { DeliveryReport } from "../../accept/index.ts";
import { readReplyText } from "../../../mail/index.ts";
import { newDelivery, type Delivery } from "../delivery.ts";
import type { Incident } from "../incident.ts";
import { newRecipient, type Recipient } from "../recipient.ts";
import type { Failure, Situation } from "../situation.ts";

export const NOW = Date.UTC(2026, 0, 5, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface History {
  readonly report?: Partial<DeliveryReport>;
  readonly classification?: Partial<Classification>;
  readonly delivery?: Partial<Delivery>;
  readonly recipient?: Partial<Recipient>;
  readonly incidents?: readonly Incident[];
}

/** A refusal of class 4 or, with "5…", of class 5; what is permanent by its reason is so in class 5 alone. */
export function refusal(reason: Reason, reply = "451 4.0.0 Not now", history: History = {}): Failure {
  const { kind, category, scope, permanent, retryProfile } = reasonEntry(reason);
  const isClass5 = reply.startsWith("5");
  const classification = { reason, kind, category, scope, retryProfile, permanent: permanent && isClass5, rule: `test#${reason}`, confidence: 0.9 };
  const report = { action: isClass5 ? ("failed" as const) : ("delayed" as const), reply: readReplyText(reply), ...history.report };
  return { ...situation({ ...history, report }), classification: { ...classification, ...history.classification } };
}

/** An address of example.com that is told of at NOW; delivered where nothing else is said. */
export function situation({ report, delivery, recipient, incidents = [] }: History = {}): Situation {
  const mailbox = "ada@example.com";
  return {
    report: { finalRecipient: { localPart: "ada", domain: "example.com" }, action: "delivered", ...report },
    delivery: { ...newDelivery("m1", mailbox, NOW - 30 * DAY), outlet: "smtp", dueAt: NOW, ...delivery },
    recipient: { ...newRecipient(mailbox, "example.com", NOW - 90 * DAY), ...recipient },
    server: "mx.example.com",
    incidents,
    now: NOW,
  };
}

/** A delivery that has been refused for `reason`, with so many retries answered, the first refusal so long ago. */
export function refusedBefore(reason: Reason, retries: number, sinceMs: number): Partial<Delivery> {
  const lastRefusedAt = retries === 0 ? NOW - sinceMs : NOW - DAY;
  return { retries, firstRefusedAt: NOW - sinceMs, lastRefusedAt, lastReason: reason, dueAt: NOW };
}

/** A server that has been refusing mail for a day. */
export const serverTrouble: Incident = {
  id: "i1",
  server: "mx.example.com",
  reason: "system-error",
  beganAt: NOW - DAY,
  openedAt: NOW - DAY,
  lastRefusedAt: NOW - HOUR,
  refusals: 7,
  firstMailbox: "ben@example.com",
};
