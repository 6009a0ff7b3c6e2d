import { deepEqual, equal, match, ok } from "node:assert/strict";
import { test } from "node:test";
import { classify, factsOfReply, shippedRules } from "../../flow/classify/index.ts";
import { defaultPolicy, type Policy, type ReasonPolicy } from "../../flow/decide/index.ts";
import { planFor, type Plan } from "./plan.ts";

const NOW = Date.UTC(2026, 0, 5, 9);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

function planOf(reply: string, wishes: Partial<ReasonPolicy> = {}): Plan {
  const facts = factsOfReply(reply);
  const classification = classify(facts, shippedRules());
  const { reason } = classification;
  const built = defaultPolicy();
  const policy: Policy = { ...built, byReason: { ...built.byReason, [reason]: { ...built.byReason[reason], ...wishes } } };
  return planFor(facts, classification, { policy, now: NOW });
}

const rows: readonly [reply: string, expected: Pick<Plan, "attempts" | "whenSpent" | "alert">, why: string][] = [
  ["452 4.3.1 Mail system full", { attempts: 4, whenSpent: "pause", alert: false }, "tries a full server four times and pauses"],
  ["550 5.1.1 User unknown", { attempts: 0, whenSpent: "suppress", alert: false }, "suppresses who is not there"],
  ["550 5.7.1 SPF check failed", { attempts: 0, whenSpent: "nothing", alert: true }, "alerts the sender, and leaves the recipient alone, for a fault of ours"],
  ["552 5.3.4 Message too big", { attempts: 0, whenSpent: "nothing", alert: false }, "ends a message that is too large"],
];

for (const [reply, expected, why] of rows) {
  test(`planFor() ${why}`, () => {
    const { attempts, whenSpent, alert } = planOf(reply);
    deepEqual({ attempts, whenSpent, alert }, expected);
  });
}

test("planFor() has the dates of the default schedule for a full server", () => {
  const plan = planOf("452 4.3.1 Mail system full");
  deepEqual(plan.dueAt, [1, 3, 6, 13].map((days) => NOW + days * DAY));
  equal(plan.pausedUntil, NOW + 43 * DAY);
  equal(plan.sentence, "Rebound tries again up to 4 times; when the last try is refused, too, the recipient is paused for 30 days, not suppressed.");
});

test("planFor() goes by the operator's wishes", () => {
  const backoff = { kind: "backoff", firstDelayMs: MINUTE, factor: 3, longestDelayMs: 20 * MINUTE, jitter: 0 } as const;
  deepEqual(planOf("452 4.3.1 Mail system full", { attempts: 4, schedule: backoff }).dueAt, [1, 4, 13, 33].map((minutes) => NOW + minutes * MINUTE));
  const once = planOf("452 4.3.1 Mail system full", { attempts: 1, whenSpent: { kind: "suppress" } });
  equal(once.sentence, "Rebound tries again once; when the last try is refused, too, the recipient is suppressed.");
});

const pauses: readonly [wishes: Partial<ReasonPolicy>, sentence: RegExp, why: string][] = [
  [{ attempts: 0 }, /^Rebound does not try again; the recipient is paused for 30 days/, "without a try, too"],
  [{ whenSpent: { kind: "pause", forMs: DAY } }, /paused for 1 day,/, "of one day"],
  [{ whenSpent: { kind: "pause", forMs: 90 * MINUTE } }, /paused for 90m,/, "that is no whole number of days"],
];

for (const [wishes, sentence, why] of pauses) {
  test(`planFor() tells of a pause ${why}`, () => match(planOf("452 4.3.1 Mail system full", wishes).sentence, sentence));
}

test("planFor() tries nothing sooner than the server asks for", () => {
  const [first = 0] = planOf("450 4.2.0 Greylisted, try again in 3600 seconds").dueAt;
  ok(first >= NOW + 60 * MINUTE);
});
