// What is done for each reason where the operator has no wish: a schedule per profile, and the few reasons that differ.

import { reasonEntry, reasonIds, type Reason, type RetryProfile } from "../classify/index.ts";
import type { Ladder, Policy, ReasonPolicy, WhenSpent } from "./policy.ts";
import { policyVersion } from "./policy-version.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const pause: WhenSpent = { kind: "pause", forMs: 30 * DAY };
const nothing: WhenSpent = { kind: "nothing" };

/** With chance where many recipients are refused at once and would come back at once. */
function ladder(delaysMs: readonly number[], jitter = 0): Ladder {
  return { kind: "ladder", delaysMs, jitter };
}

const byProfile: Readonly<Record<RetryProfile, ReasonPolicy>> = {
  none: { attempts: 0, schedule: ladder([DAY]), whenSpent: nothing },
  "verify-once": { attempts: 1, schedule: ladder([DAY]), whenSpent: nothing },
  /** The part that was left over goes into a transaction of its own. */
  immediate: { attempts: 3, schedule: ladder([0, 5 * MINUTE, 30 * MINUTE]), whenSpent: nothing },
  greylist: { attempts: 8, schedule: ladder([5, 10, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE), 0.1), whenSpent: nothing },
  throttle: { attempts: 6, schedule: ladder([15, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE), 0.1), whenSpent: nothing },
  /** Gives up after 4.3 days: RFC 5321 §4.5.4.1 wants 4 to 5, and half an hour between tries on the average. */
  transient: { attempts: 10, schedule: ladder([0.25, 0.5, 1, 2, 4, 8, 16, 24].map((hours) => hours * HOUR), 0.1), whenSpent: nothing },
  /** Four attempts over 13 days. */
  storage: { attempts: 4, schedule: ladder([DAY, 2 * DAY, 3 * DAY, 7 * DAY]), whenSpent: pause },
  quota: { attempts: 3, schedule: ladder([DAY, 3 * DAY, 7 * DAY]), whenSpent: pause },
  /** Goes on while the operator, who has been alerted at once, has the listing taken off. */
  hold: { attempts: 4, schedule: ladder([DAY]), whenSpent: nothing },
};

/** A permanent refusal gives the address up; one of class 4 is tried again. What stays, and is not permanent, sets it aside for a time. */
const transientThenPause: Partial<ReasonPolicy> = { whenSpent: pause };

const differing: Partial<Readonly<Record<Reason, Partial<ReasonPolicy>>>> = {
  "user-unknown": transientThenPause,
  "bad-address": transientThenPause,
  "domain-no-mail": transientThenPause,
  "mailbox-disabled": transientThenPause,
  "mailbox-moved": transientThenPause,
  "domain-not-found": { ...byProfile.transient, ...transientThenPause, verifyAfterMs: DAY },
  "recipient-refused": { whenSpent: pause, strikes: 3 },
};

/**
 * Same object each time; it is never changed.
 *
 * @example
 * defaultPolicy().byReason["mail-system-full"].attempts; // 4
 */
export function defaultPolicy(): Policy {
  return theDefault;
}

const theDefault = withVersion({
  byReason: Object.fromEntries(reasonIds().map((reason) => [reason, policyOf(reason)])) as Record<Reason, ReasonPolicy>, // reasonIds() has them all
  pauseHoldsTransactional: false,
  strikeEveryMs: DAY,
  incidentRecipients: 2,
  doubtHoldMs: 7 * DAY,
});

function policyOf(reason: Reason): ReasonPolicy {
  return { ...byProfile[reasonEntry(reason).retryProfile], ...differing[reason] };
}

function withVersion(policy: Omit<Policy, "version">): Policy {
  return { version: policyVersion(policy), ...policy };
}
