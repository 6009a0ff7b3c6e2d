// What Rebound does where the operator wishes nothing else.

import { createHash } from "node:crypto";
import { reasonEntry, reasonIds, type Reason, type RetryProfile } from "../classify/index.ts";
import type { Policy, ReasonPolicy, RetrySchedule, WhenSpent } from "./policy.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const nothing: WhenSpent = { kind: "nothing" };
const pause30d: WhenSpent = { kind: "pause", forMs: 30 * DAY };

function ladder(unitMs: number, ...delays: readonly number[]): { readonly attempts: number; readonly schedule: RetrySchedule } {
  return { attempts: delays.length, schedule: { kind: "ladder", delaysMs: delays.map((delay) => delay * unitMs), jitter: 0 } };
}

/** What each kind of trouble asks for. `transient` is what RFC 5321 §4.5.4.1 asks of every sender: 30 minutes and more, 4 to 5 days. */
const profiles: Readonly<Record<RetryProfile, ReasonPolicy>> = {
  none: { ...ladder(HOUR, 24), attempts: 0, whenSpent: nothing },
  hold: { ...ladder(HOUR, 24), attempts: 0, whenSpent: nothing },
  "verify-once": { ...ladder(HOUR, 24), whenSpent: nothing },
  immediate: { ...ladder(MINUTE, 0, 5, 30), whenSpent: nothing },
  greylist: { ...ladder(MINUTE, 5, 10, 15, 30, 60, 120, 240, 480), whenSpent: nothing },
  throttle: { ...ladder(MINUTE, 15, 30, 60, 120, 240, 480), whenSpent: nothing },
  transient: { ...ladder(MINUTE, 15, 30, 60, 120, 240, 480, 960, 1440, 1440), whenSpent: nothing },
  storage: { ...ladder(HOUR, 24, 48, 72, 168), whenSpent: pause30d },
  quota: { ...ladder(HOUR, 24, 72, 168), whenSpent: pause30d },
};

/** Where a reason wants another thing than its profile. */
const own: Readonly<Partial<Record<Reason, Partial<ReasonPolicy>>>> = {
  "domain-not-found": { whenSpent: { kind: "suppress" } },
  "mailbox-unavailable": { whenSpent: pause30d },
  "recipient-refused": { whenSpent: pause30d, strikes: 3 },
};

export function defaultReasonPolicy(reason: Reason): ReasonPolicy {
  return { ...profiles[reasonEntry(reason).retryProfile], ...own[reason] };
}

export function defaultPolicy(): Policy {
  const byReason = Object.fromEntries(reasonIds().map((id) => [id, defaultReasonPolicy(id)])) as Policy["byReason"]; // every id is there
  const wishes = { byReason, pauseHoldsTransactional: false, strikeEveryMs: DAY, doubtHoldMs: 7 * DAY };
  return { ...wishes, version: policyVersion(wishes) };
}

/** A few letters that are the same for the same wishes. */
export function policyVersion(wishes: Omit<Policy, "version">): string {
  return createHash("sha256").update(JSON.stringify(wishes)).digest("base64url").slice(0, 10);
}
