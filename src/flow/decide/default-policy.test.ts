import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { reasonIds } from "../classify/index.ts";
import { defaultPolicy } from "./default-policy.ts";
import { policyVersion } from "./policy-version.ts";
import { delayOf, lengthOf } from "./schedule.ts";
import { DAY, HOUR } from "./testing/situation-of.ts";

const { byReason } = defaultPolicy();

test("defaultPolicy() tries a full mail system again after 24, 48, 72 and 168 hours, and pauses it for 30 days after 13", () => {
  const { attempts, schedule, whenSpent } = byReason["mail-system-full"];
  deepEqual([1, 2, 3, 4].map((number) => delayOf(schedule, number) / HOUR), [24, 48, 72, 168]);
  equal(attempts, 4);
  equal(schedule.jitter, 0);
  equal(lengthOf(schedule, attempts), 13 * DAY);
  deepEqual(whenSpent, { kind: "pause", forMs: 30 * DAY });
});

test("defaultPolicy() gives a full mailbox another schedule than a full mail system", () => {
  notEqual(byReason["mailbox-full"].schedule, byReason["mail-system-full"].schedule);
});

test("defaultPolicy() tries for 4 to 5 days what may pass, as RFC 5321 §4.5.4.1 asks", () => {
  const { attempts, schedule } = byReason["system-unavailable"];
  const lengthMs = lengthOf(schedule, attempts);
  ok(lengthMs >= 4 * DAY && lengthMs <= 5 * DAY);
  ok(lengthMs / attempts >= HOUR / 2);
});

for (const reason of reasonIds()) {
  test(`defaultPolicy() has 0 to 10 attempts for ${reason}, and suppresses nobody by schedule alone`, () => {
    const { attempts, schedule, whenSpent } = byReason[reason];
    ok(Number.isInteger(attempts) && attempts >= 0 && attempts <= 10);
    ok(schedule.kind === "ladder" && schedule.delaysMs.length > 0);
    notEqual(whenSpent.kind, "suppress");
  });
}

test("policyVersion() is the same for the same wishes in any order of writing", () => {
  const { version, byReason: wishes, ...rest } = defaultPolicy();
  const { "user-unknown": first, ...others } = wishes;
  equal(policyVersion({ ...rest, byReason: { ...others, "user-unknown": first } }), version);
  equal(version.length, 12);
});

test("policyVersion() is another one for another wish", () => {
  const policy = defaultPolicy();
  notEqual(policyVersion({ ...policy, doubtHoldMs: DAY }), policy.version);
  notEqual(policyVersion({ ...policy, byReason: { ...byReason, unknown: { ...byReason.unknown, attempts: 2 } } }), policy.version);
});
