// All that a decision looks at, and what can be told from it.

import type { DeliveryReport } from "../accept/index.ts";
import type { Classification } from "../classify/index.ts";
import { outstandingAttempt, type Delivery } from "./delivery.ts";
import type { Incident } from "./incident.ts";
import type { Recipient } from "./recipient.ts";

export interface Situation {
  readonly report: DeliveryReport;
  /** Of a failure. Absent for a report of success. */
  readonly classification?: Classification;
  readonly delivery: Delivery;
  readonly recipient: Recipient;
  /** As `serverOf()` names it. */
  readonly server: string;
  /** The running ones of this server, suspected ones among them, one for each reason at the most. */
  readonly incidents: readonly Incident[];
  /** When the report came in. */
  readonly now: number;
}

/** When what the report tells of happened: news may come late, but not before. */
export function happenedAt({ report: { lastAttemptAt }, now }: Situation): number {
  return Math.min(lastAttemptAt ?? now, now);
}

/** The delivery has not ended. */
export function isOpen({ delivery: { state } }: Situation): boolean {
  return state === "waiting" || state === "relayed";
}

/** A situation whose report is of a failure. */
export interface Failure extends Situation {
  readonly classification: Classification;
}

/** RFC 3463 §2: class 4 may pass by itself, whoever says it; RFC 3464 §2.3.3: delayed has not failed yet. */
export function isTransient({ action, reply, status }: DeliveryReport): boolean {
  const isClass4 = reply?.code !== undefined && reply.code >= 400 && reply.code < 500;
  return action === "delayed" || isClass4 || reply?.status?.class === 4 || status?.class === 4;
}

/** The report is about an attempt before the last one that was counted: it came late, or twice, or by two ways. */
export function isOld({ report: { attempt, lastAttemptAt }, delivery }: Situation): boolean {
  if (attempt) return attempt.number < outstandingAttempt(delivery);
  return lastAttemptAt !== undefined && delivery.lastRefusedAt !== undefined && lastAttemptAt < delivery.lastRefusedAt;
}

/** The refusal is older than the recipient's last proof of life, so it says nothing of the recipient any more. */
export function isOutlived({ report: { lastAttemptAt }, recipient: { lastDeliveredAt } }: Situation): boolean {
  return lastAttemptAt !== undefined && lastDeliveredAt !== undefined && lastAttemptAt < lastDeliveredAt;
}

/**
 * RFC 3464 §2.3.9: somebody has the mail and goes on by itself; the last word will be a failure or a delivery. A bare reply
 * is no such news: the application that had the mail was refused, and its try is over.
 */
export function isStillTrying({ report, delivery }: Situation): boolean {
  if (report.action !== "delayed" || report.attempt) return false;
  return report.willRetryUntil !== undefined || (delivery.state === "relayed" && isOfMta(report));
}

/** RFC 3464 §2.2.2 and §2.3.4: what every MTA tells with its report. */
function isOfMta({ reportingMta, status }: DeliveryReport): boolean {
  return reportingMta !== undefined || status !== undefined;
}

/** Somebody else, an e-mail service or the application, tried again before the time that was advised. */
export function isEarly({ report, delivery, now }: Situation): boolean {
  return !report.attempt && delivery.firstRefusedAt !== undefined && delivery.dueAt !== undefined && now < delivery.dueAt;
}
