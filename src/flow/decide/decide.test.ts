import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import type { Reason } from "../classify/index.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { defaultPolicy } from "./default-policy.ts";
import type { Situation } from "./situation.ts";
import { DAY, HOUR, MINUTE, NOW, refusal, refusedBefore, serverTrouble, situation, type History } from "./testing/situation-of.ts";

const policy = defaultPolicy();

/** A decision in a few words: what, why, and for whom. */
function inWords(decision: Decision): string {
  const { kind, why } = decision;
  const rest = { retry: () => ` #${"number" in decision ? decision.number : ""}`, nothing: () => ` ${"delivery" in decision ? decision.delivery : ""}`, pause: () => "", suppress: () => "" };
  return `${kind}${rest[kind]()}, ${why}${"alert" in decision && decision.alert ? ", alert" : ""}`;
}

const seen: History = { recipient: { lastDeliveredAt: NOW - 2 * DAY } };
const spentStorage = refusedBefore("mail-system-full", 3, 13 * DAY);

type Row = readonly [given: Situation, expected: string, why: string];

const successes: readonly Row[] = [
  [situation(), "nothing delivered, delivered", "takes a delivery as the end"],
  [situation({ delivery: { state: "failed", endedAt: NOW - DAY } }), "nothing delivered, delivered", "believes a late delivery over a failure"],
  [situation({ delivery: { state: "delivered", endedAt: NOW - DAY } }), "nothing as-it-was, already-delivered", "counts a delivery once"],
  [situation({ report: { action: "relayed" } }), "nothing relayed, not-a-failure", "waits for the report on what a relay has taken"],
  [situation({ report: { action: "expanded" } }), "nothing relayed, not-a-failure", "waits for the report on what went to a list"],
  [situation({ report: { action: "relayed" }, delivery: { state: "failed" } }), "nothing as-it-was, not-a-failure", "does not revive what has failed for a relay's word"],
  [
    situation({ report: { action: "relayed", attempt: { number: 0, uncertain: false } }, delivery: refusedBefore("greylisted", 0, HOUR) }),
    "nothing as-it-was, not-a-failure",
    "keeps a scheduled retry although an older attempt is told to have been relayed",
  ],
];

const permanents: readonly Row[] = [
  [refusal("user-unknown", "550 5.1.1 No such user"), "suppress, permanent", "suppresses an address that does not exist"],
  [refusal("user-unknown", "450 4.1.1 No such user"), "retry #1, transient", "tries again what is unknown for now: never a permanent state from class 4"],
  [refusal("user-unknown", "550 4.1.1 No such user"), "retry #1, transient", "believes the milder of two classes"],
  [refusal("user-unknown", "550 5.1.1 No", { classification: { permanent: true }, report: { action: "delayed" } }), "retry #1, transient", "has nothing permanent from what is only delayed, RFC 3464 §2.3.3"],
  [refusal("user-unknown", "550 5.1.1 No", { incidents: [serverTrouble] }), "suppress, permanent", "doubts no refusal of an address that never took mail"],
  [refusal("user-unknown", "550 5.1.1 No", seen), "suppress, permanent", "doubts no refusal by a server that is well"],
  [refusal("user-unknown", "550 5.1.1 No", { ...seen, incidents: [serverTrouble] }), "retry #1, in-doubt", "doubts the first refusal of a good address while its server is in trouble"],
  [
    refusal("user-unknown", "550 5.1.1 No", { ...seen, incidents: [serverTrouble], delivery: refusedBefore("user-unknown", 0, 7 * DAY) }),
    "suppress, permanent",
    "has no doubt when the same is said after the time of doubt",
  ],
  [
    refusal("user-unknown", "550 5.1.1 No", { recipient: { ...seen.recipient, troubleReason: "user-unknown", troubleSince: NOW - 8 * DAY }, incidents: [serverTrouble] }),
    "suppress, permanent",
    "has no doubt when the same was said of an older message",
  ],
  [
    refusal("user-unknown", "550 5.1.1 No", { recipient: { ...seen.recipient, troubleReason: "user-unknown", troubleSince: NOW - HOUR }, incidents: [serverTrouble] }),
    "retry #1, in-doubt",
    "doubts a second message's refusal of the same hour, too",
  ],
  [refusal("domain-not-found", "550 5.1.2 No such domain"), "retry #1, to-verify", "asks once more for a domain before it gives the address up"],
  [refusal("domain-not-found", "550 5.1.2 No such domain", { delivery: refusedBefore("domain-not-found", 0, DAY) }), "suppress, permanent", "gives the address up when the domain is gone a day later"],
  [refusal("user-unknown", "550 5.1.1 No", { delivery: { state: "delivered" } }), "suppress, permanent", "suppresses when a server bounces after it took the mail"],
  [refusal("user-unknown", "550 5.1.1 No", { delivery: { state: "failed" } }), "suppress, permanent", "suppresses by a late report on what has ended"],
  [
    refusal("user-unknown", "550 5.1.1 No", { ...seen, report: { lastAttemptAt: NOW - 3 * DAY } }),
    "nothing failed, in-doubt",
    "suppresses nobody who took mail after the refusal",
  ],
];

const schedules: readonly Row[] = [
  [refusal("mail-system-full"), "retry #1, transient", "tries a full server again"],
  [refusal("mail-system-full", "554 5.3.1 Mail system full"), "retry #1, transient", "tries a full server again, though it says 554"],
  [refusal("mail-system-full", undefined, { delivery: refusedBefore("mail-system-full", 2, 6 * DAY) }), "retry #4, transient", "goes on to the final attempt"],
  [refusal("mail-system-full", undefined, { delivery: spentStorage }), "pause, spent", "pauses after the fourth retry"],
  [refusal("mail-system-full", undefined, { delivery: refusedBefore("connection-failed", 6, DAY) }), "nothing failed, spent", "pauses nobody for attempts that other troubles used up within a day"],
  [refusal("system-error", undefined, { delivery: refusedBefore("system-error", 9, 5 * DAY) }), "nothing failed, spent", "ends the message alone after a passing trouble"],
  [refusal("mailbox-full", "552 5.2.2 Over quota"), "retry #1, transient", "tries a full mailbox again"],
  [refusal("mailbox-disabled", "450 4.2.1 Disabled", { delivery: refusedBefore("mailbox-disabled", 9, 5 * DAY) }), "pause, spent", "pauses where a mailbox stays switched off for now"],
  [refusal("greylisted"), "retry #1, transient", "comes back to a greylist"],
  [refusal("spam-content", "451 4.7.1 Looks like spam"), "retry #1, transient", "tries again what class 4 asks for, whatever its words are, RFC 5321 §4.2.1"],
  [refusal("spam-content", "554 5.7.1 Looks like spam"), "nothing failed, message-refused", "ends a message that is taken for spam"],
  [refusal("delivery-expired", "554 4.4.7 Expired"), "nothing failed, message-refused", "does not begin again where somebody has tried for days"],
  [refusal("recipient-refused", "550 5.7.1 Not from you"), "nothing failed, message-refused", "takes no consequence from one refusal by a person"],
  [refusal("recipient-refused", "550 5.7.1 Not from you", { recipient: { strikes: 2, lastStrikeAt: NOW - 2 * DAY } }), "pause, too-many-strikes", "pauses at the third strike"],
  [refusal("recipient-refused", "550 5.7.1 Not from you", { recipient: { strikes: 2, lastStrikeAt: NOW - HOUR } }), "nothing failed, message-refused", "counts one strike a day"],
  [refusal("suppressed", "550 5.1.1 On the list"), "nothing dropped, never-sent", "drops what an e-mail service did not send"],
];

const faults: readonly Row[] = [
  [refusal("authentication-failed", "550 5.7.26 SPF"), "nothing failed, sender-refused, alert", "alerts at once where only we can mend it"],
  [refusal("rate-limited", "421 4.7.0 Too fast"), "retry #1, transient", "slows down without an alert"],
  [refusal("rate-limited", "421 4.7.0 Too fast", { delivery: refusedBefore("rate-limited", 5, DAY) }), "nothing failed, spent, alert", "alerts when slowing down did not help"],
  [refusal("ip-blocklisted", "554 5.7.1 Listed"), "retry #1, transient, alert", "alerts at the first refusal of what goes on until a listing is lifted"],
  [refusal("ip-blocklisted", "554 5.7.1 Listed", { delivery: refusedBefore("ip-blocklisted", 0, DAY) }), "retry #2, transient", "alerts once a message while it goes on"],
  [refusal("virus-detected", "554 5.7.1 Malware"), "nothing failed, message-refused, alert", "alerts when we send malware"],
  [refusal("unknown", "421 Whatever"), "retry #1, transient", "tries again what it does not understand"],
  [refusal("unknown", "554 Whatever"), "nothing failed, message-refused, alert", "has a person look at a final word that it does not understand"],
  [refusal("unknown", "554 Whatever", { classification: { scope: "server", permanent: true } }), "nothing failed, message-refused", "suppresses nobody for what a server never takes"],
];

const orders: readonly Row[] = [
  [refusal("mail-system-full", undefined, { delivery: { state: "delivered" } }), "nothing as-it-was, already-delivered", "lets a deferral after the delivery pass"],
  [refusal("mail-system-full", undefined, { delivery: { state: "dropped" } }), "nothing as-it-was, already-ended", "lets a deferral after the end pass"],
  [
    refusal("mail-system-full", undefined, { report: { attempt: { number: 1, uncertain: false } }, delivery: refusedBefore("mail-system-full", 1, 3 * DAY) }),
    "nothing as-it-was, already-counted",
    "counts the answer to one attempt once",
  ],
  [
    refusal("mail-system-full", undefined, { report: { attempt: { number: 2, uncertain: false } }, delivery: refusedBefore("mail-system-full", 1, 3 * DAY) }),
    "retry #3, transient",
    "counts the answer to the attempt that is outstanding",
  ],
  [
    refusal("mail-system-full", undefined, { report: { attempt: { number: 0, uncertain: false } }, delivery: { state: "relayed" } }),
    "retry #1, transient",
    "tries again what the application had taken over, and says of the same attempt that it was refused",
  ],
  [
    situation({ report: { attempt: { number: 0, uncertain: false } }, delivery: refusedBefore("mail-system-full", 1, 3 * DAY) }),
    "nothing delivered, delivered",
    "believes a delivery, however old the attempt is",
  ],
  [
    refusal("mail-system-full", undefined, { report: { lastAttemptAt: NOW - 4 * DAY }, delivery: refusedBefore("mail-system-full", 1, 3 * DAY) }),
    "nothing as-it-was, already-counted",
    "knows an old refusal by its time",
  ],
  [
    refusal("mail-system-full", undefined, { delivery: { ...refusedBefore("mail-system-full", 0, HOUR), dueAt: NOW + 23 * HOUR } }),
    "nothing as-it-was, not-yet-due",
    "uses up no attempt for what somebody else tried sooner",
  ],
  [
    refusal("user-unknown", "550 5.1.1 No", { delivery: { ...refusedBefore("mail-system-full", 0, HOUR), dueAt: NOW + 23 * HOUR } }),
    "suppress, permanent",
    "hears a final word before the time",
  ],
  [refusal("mail-system-full", undefined, { report: { reportingMta: "relay.example.com" }, delivery: { state: "relayed" } }), "nothing relayed, still-trying", "does not send again what a relay still tries"],
  [refusal("mail-system-full", undefined, { delivery: { state: "relayed" } }), "retry #1, transient", "takes over when the application was refused that had the mail"],
  [refusal("mail-system-full", undefined, { report: { willRetryUntil: NOW + DAY }, delivery: { envelopeId: "" } }), "nothing as-it-was, still-trying", "keeps its own schedule beside somebody else's"],
  [refusal("mail-system-full", "554 4.3.1 Gave up", { delivery: { state: "relayed" } }), "retry #1, transient", "takes over when the relay has given up"],
  [refusal("mail-system-full", undefined, { delivery: { usefulUntil: NOW + DAY } }), "nothing dropped, no-longer-useful", "drops what would come too late"],
  [refusal("mail-system-full", undefined, { delivery: { usefulUntil: NOW + DAY + 1 } }), "retry #1, transient", "keeps what comes just in time"],
  [refusal("mail-system-full", undefined, { recipient: { standing: "suppressed" } }), "nothing dropped, recipient-suppressed", "tries nothing again for somebody suppressed"],
];

for (const [given, expected, why] of [...successes, ...permanents, ...schedules, ...faults, ...orders]) {
  test(`decide() ${why}`, () => equal(inWords(decide(given, policy)), expected));
}

const bounds: readonly [given: Situation, atLeastMs: number, why: string][] = [
  [refusal("greylisted", undefined, { classification: { hints: { retryAfter: { ms: 45 * MINUTE, words: "in 45 minutes" } } } }), 45 * MINUTE, "heeds a hint"],
  [refusal("greylisted", undefined, { recipient: { standing: "paused", until: NOW + DAY } }), DAY, "waits for the end of a pause"],
  [refusal("greylisted", undefined, { recipient: { standing: "paused", until: NOW + DAY }, delivery: { stream: "transactional" } }), 0, "goes on with transactional mail in a pause"],
  [refusal("greylisted", undefined, { recipient: { standing: "paused", until: NOW - 1 } }), 0, "knows that a pause is over"],
  [refusal("user-unknown", "550 5.1.1 No", { ...seen, incidents: [serverTrouble] }), 0, "leaves the time of doubt to the schedule"],
];

for (const [given, atLeastMs, why] of bounds) {
  test(`decide() ${why}`, () => {
    const decision = decide(given, policy);
    equal(decision.kind === "retry" && decision.atLeastMs, atLeastMs);
  });
}

test("decide() waits 7 days in doubt and one for a domain", () => {
  const delaysOf = (reason: Reason, history: History): unknown => {
    const decision = decide(refusal(reason, "550 5.1.1 No", history), policy);
    return decision.kind === "retry" && decision.schedule;
  };
  deepEqual(delaysOf("user-unknown", { ...seen, incidents: [serverTrouble] }), { kind: "ladder", delaysMs: [7 * DAY], jitter: 0 });
  deepEqual(delaysOf("domain-not-found", {}), { kind: "ladder", delaysMs: [DAY], jitter: 0 });
});

test("decide() pauses for 30 days", () => {
  const decision = decide(refusal("mail-system-full", undefined, { delivery: spentStorage }), policy);
  ok(decision.kind === "pause");
  equal(decision.until, NOW + 30 * DAY);
});

test("decide() suppresses after a spent schedule where the operator wants that", () => {
  const byReason = { ...policy.byReason, "mail-system-full": { ...policy.byReason["mail-system-full"], whenSpent: { kind: "suppress" as const } } };
  equal(inWords(decide(refusal("mail-system-full", undefined, { delivery: spentStorage }), { ...policy, byReason })), "suppress, spent");
});

test("decide() wants failures classified", () => {
  throws(() => decide(situation({ report: { action: "failed" } }), policy), /classified/);
});
