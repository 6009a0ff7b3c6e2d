import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { classify } from "./classify.ts";
import type { Facts } from "./facts/facts.ts";
import { factsOfReply } from "./facts/facts.ts";
import { reasons } from "./reasons/reasons.ts";
import type { Reason } from "./reasons/reasons.ts";

const systemFull: readonly [reply: string, rule: string, why: string][] = [
  ["452 4.3.1 Insufficient system storage", "mtas/postfix#insufficient-system-storage", "Postfix"],
  ["452 4.4.5 Insufficient disk space; try again later", "mtas/sendmail#insufficient-disk-space", "Sendmail, with the code of congestion"],
  ["421 4.3.1 Out of disk space for temp file", "mtas/sendmail#temp-file", "Sendmail while it takes the data"],
  ["452 Space shortage, please try later", "mtas/exim#space-shortage", "Exim, without a status"],
  ["452 4.3.1 Insufficient system resources", "mtas/exchange#back-pressure", "Exchange under back pressure"],
  ["451 qq write error or disk full (#4.3.0)", "mtas/qmail#write-error-or-disk-full", "qmail, with its status behind"],
  ["431 Mail system full.", "mtas/courier#mail-system-full", "Courier, with the status as reply code"],
  ["451 4.3.1 mail system storage has been exceeded", "mtas/cyrus#storage-exceeded", "Cyrus"],
  ["452 Requested action not taken: insufficient system storage", "phrases/en#system-storage", "RFC 5321's own text"],
  ["450 4.3.1 Mail system full", "phrases/en#mail-system-full", "another reply code"],
  ["550 5.0.0 Mail system full", "phrases/en#mail-system-full", "for good in the digits only"],
  ["552 5.3.1 Mail system full", "phrases/en#mail-system-full", "class 5 with the right detail"],
  ["554 Error writing message to safe storage; message could not be stored to disk", "mtas/domino#safe-storage", "Domino"],
  ["Server storage quota exceeded", "phrases/en#server-quota", "no code at all"],
  ["The spool partition is full", "phrases/en#mail-system-full", "other words for it"],
  ["452 4.3.1", "rfc3463#x.3.1", "the status alone"],
];

for (const [reply, rule, why] of systemFull) {
  test(`classify() knows a full mail system: ${why}`, () => {
    const classification = classify(factsOfReply(reply));
    deepEqual(
      [classification.reason, classification.rule, classification.permanent, classification.scope, classification.category],
      ["mail-system-full", rule, false, "server", "technical"],
    );
  });
}

const lookAlikes: readonly [reply: string, expected: Reason, why: string][] = [
  ["452 4.2.2 Their inbox is out of storage space", "mailbox-full", "one person's quota"],
  ["552 5.2.2 Not enough disk quota", "mailbox-full", "a quota that speaks of disks"],
  ["552 4.3.1 Session size exceeds fixed maximum session size", "message-too-large", "4.3.1 for the size of a session"],
  ["452 4.3.1 Temporary System Error", "system-error", "4.3.1 for anything"],
  ["452 4.5.3 Too many recipients", "too-many-recipients", "452 for the number of recipients"],
  ["452 4.4.5 Rate limit exceeded, try again later.", "rate-limited", "Sendmail's code from another server"],
  ["452 4.2.2 Greylisted, please try again in 60 seconds", "greylisted", "a mailbox's code for a newcomer"],
  ["421 4.3.2 Service not available", "system-unavailable", "a server that goes down"],
];

for (const [reply, expected, why] of lookAlikes) {
  test(`classify() takes for no full system: ${why}`, () => equal(classify(factsOfReply(reply)).reason, expected));
}

const undecided: readonly [reply: string, why: string][] = [
  ["452 Internal Server Error", "Haraka without room"],
  ["421 4.3.0 Temporary Error", "OpenSMTPD without room"],
  ["451 4.3.0 queue file write error", "Postfix without room during DATA"],
  ["452 mailbox is full", "Exim on a full partition"],
  ["Mail system temporarily unavailable", "no more than that"],
];

for (const [reply, why] of undecided) {
  test(`classify() names a full system as second reading and is not sure: ${why}`, () => {
    const { second, confidence, reason } = classify(factsOfReply(reply));
    equal(second?.reason, "mail-system-full");
    ok(reason !== "mail-system-full" && confidence < 0.9, `${reason} ${confidence}`);
  });
}

const byField: readonly [facts: Facts, expected: Reason, why: string][] = [
  [{ code: 452, text: "Sorry", phase: "mail" }, "mail-system-full", "452 at MAIL is no one's quota"],
  [{ code: 550, text: "Sorry", phase: "rcpt" }, "user-unknown", "550 at RCPT is about the address"],
  [{ code: 553, text: "Sorry", phase: "mail" }, "sender-rejected", "553 at MAIL is about the sender"],
  [{ code: 421, status: { class: 4, subject: 7, detail: 27 }, text: "Sorry", remoteMta: "mx.google.com" }, "authentication-failed", "7.27 means SPF at Google"],
  [{ code: 550, status: { class: 5, subject: 7, detail: 27 }, text: "Sorry", remoteMta: "mx.example.com" }, "sender-rejected", "7.27 means null MX elsewhere"],
  [{ code: 550, status: { class: 5, subject: 7, detail: 27 }, text: "Sorry", remoteMta: "notgoogle.com" }, "sender-rejected", "a name that only ends like Google's is not Google"],
  [{ code: 550, status: { class: 5, subject: 2, detail: 21 }, text: "Sorry" }, "policy-rejected", "statuses are compared as numbers"],
  [{ text: "" }, "unknown", "nothing at all is told as unknown"],
];

for (const [facts, expected, why] of byField) {
  test(`classify() asks fields: ${why}`, () => equal(classify(facts).reason, expected));
}

const lasting: readonly [reply: string, permanent: boolean, why: string][] = [
  ["550 5.1.1 No such user", true, "gives up an address that is not there"],
  ["450 4.1.1 No such user", false, "never gives up at class 4"],
  ["450 5.1.1 No such user", false, "never gives up where the reply is of class 4 and the status is not"],
  ["554 5.7.1 The message looks like spam", false, "never gives up an address for what we sent"],
  ["550 Sorry", false, "gives nothing up for a bare 550"],
];

for (const [reply, permanent, why] of lasting) {
  test(`classify() ${why}`, () => equal(classify(factsOfReply(reply)).permanent, permanent));
}

test("classify() tells the words, the cause, the hints and what was not known", () => {
  const { matched, cause, hints, unknown } = classify(factsOfReply("452 Disk is full, try again in 300 seconds"));
  deepEqual(matched, "Disk is full");
  deepEqual(cause, { id: "disk", words: "Disk is full" });
  equal(hints?.retryAfter?.ms, 300_000);
  deepEqual(unknown, ["no enhanced status code", "phase not known", "remote MTA not known"]);
});

const sure = (reply: string): number => classify(factsOfReply(reply)).confidence;

test("classify() is surer where words and code agree", () => {
  ok(sure("452 4.3.1 Mail system full") > sure("Mail system full"));
  ok(sure("Mail system full") > sure("452 4.4.2 Mail system full"));
  ok(sure("452 4.4.2 Mail system full") > sure("452"));
});

test("classify() reads over the ends of lines", () => {
  equal(classify({ code: 452, text: "Insufficient\r\n  system\nstorage" }).reason, "mail-system-full");
});

test("classify() never throws, and always answers one of the closed list", () => {
  const status = fc.record({ class: fc.constantFrom<2 | 4 | 5>(2, 4, 5), subject: fc.nat(999), detail: fc.nat(999) });
  const facts = fc.record(
    { text: fc.string({ unit: "binary" }), code: fc.integer({ min: 200, max: 599 }), status, remoteMta: fc.string(), domain: fc.string() },
    { requiredKeys: ["text"] },
  );
  fc.assert(
    fc.property(facts, (given) => {
      const { reason, confidence, permanent } = classify(given);
      ok(Object.hasOwn(reasons, reason) && confidence >= 0 && confidence < 1);
      ok(!permanent || (given.status?.class !== 4 && !(given.code !== undefined && given.code < 500 && given.code >= 400)));
    }),
  );
});

test("classify() says what it wants where it is given a text", () => {
  const text: unknown = "550 5.1.1 User unknown";
  throws(() => classify(text as Facts), { name: "TypeError", message: /wanted what factsOf\(\) or factsOfReply\(\) gives/ });
});
