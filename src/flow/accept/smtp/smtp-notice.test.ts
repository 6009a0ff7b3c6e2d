import { deepEqual, equal, notEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readReplyText } from "../../../mail/index.ts";
import { source } from "./index.ts";
import { readSmtpNotice } from "./read-smtp-notice.ts";
import { writeSmtpNotice, type SmtpReport } from "./write-smtp-notice.ts";

const ANN = { localPart: "ann", domain: "example.com" };
const OWN = { finalRecipient: ANN, action: "delayed", reply: { code: 452, text: "Full" }, envelopeId: "e1", attempt: { number: 0, uncertain: false } } as const;

const noticeOf = (...reports: readonly SmtpReport[]) => ({ headers: {}, body: writeSmtpNotice(reports) });
const fingerprintOf = (...reports: readonly SmtpReport[]) => source.fingerprint(noticeOf(...reports));

test("source smtp: fingerprint() is that of the bytes", () => {
  equal(fingerprintOf(OWN), fingerprintOf(OWN));
  notEqual(fingerprintOf(OWN), fingerprintOf({ ...OWN, reply: { code: 452, text: "Still full" } }));
  notEqual(fingerprintOf(OWN), fingerprintOf(OWN, OWN));
});

test("readSmtpNotice() reads 10,000 reports and says that there were more", () => {
  const body = Buffer.from(JSON.stringify({ reports: Array.from({ length: 10_001 }, () => ({ finalRecipient: "ann@example.com", reply: "452 Full" })) }));
  const { reports, faults } = readSmtpNotice(body);
  equal(reports.length, 10_000);
  deepEqual(faults.map(({ found }) => found), ["10001 reports"]);
});

const HOUR = 3_600_000;
const said = (members: object): Buffer => Buffer.from(JSON.stringify({ finalRecipient: "ann@example.com", reply: "452 4.3.1 Mail system full", ...members }));
const repetitions: readonly [members: object, laterMs: number | undefined, same: boolean, why: string][] = [
  [{}, HOUR - 1, true, "takes the same words within an hour for a repetition"],
  [{}, 24 * HOUR, false, "takes the same words a day later for another refusal"],
  [{ envelopeId: "m1" }, 24 * HOUR, false, "takes the same words of the same message a day later for its next try"],
  [{ at: "2026-01-05T09:00:00Z" }, 24 * HOUR, true, "knows by its time what is told again"],
  [{ attempt: { number: 1, uncertain: false } }, 24 * HOUR, true, "knows by its attempt what is told again"],
  [{}, undefined, true, "takes a file for the same whenever it comes"],
];
for (const [members, laterMs, same, why] of repetitions) {
  test(`source smtp: fingerprint() ${why}`, () => {
    const [first, later] = [laterMs === undefined ? undefined : 0, laterMs].map((toldAt) => source.fingerprint({ headers: {}, body: said(members) }, toldAt));
    equal(first === later, same);
  });
}

test("readSmtpNotice() gives no more than 100 faults", () => {
  equal(readSmtpNotice(Buffer.from(JSON.stringify({ reports: Array.from({ length: 500 }, () => 7) }))).faults.length, 100);
});

test("readSmtpNotice() leaves no U+0000 and no half of a character in a text", () => {
  const [report] = readSmtpNotice(Buffer.from('{"finalRecipient":"ann@example.com","reply":"452 a\\u0000b\\ud800"}')).reports;
  equal(report?.reply?.text, "a\ufffdb\ufffd");
});

const texts = fc.stringMatching(/^[!-~]{1,10}( [!-~]{1,10}){0,3}$/);
const replies = fc.constantFrom("452 4.3.1 Mail system full", "550-5.1.1 No\r\n550 5.1.1 such user", "4.4.1 No answer", "250 Ok", "no code").map(readReplyText);
const reports: fc.Arbitrary<SmtpReport> = fc.record(
  {
    finalRecipient: fc.constantFrom(ANN, { localPart: "two words", domain: "bücher.example" }),
    originalRecipient: fc.constant(ANN),
    action: fc.constantFrom("failed", "delayed", "delivered", "relayed", "expanded"),
    reply: replies,
    phase: fc.constantFrom("connect", "mail", "data"),
    remoteMta: fc.domain(),
    reportingMta: fc.domain(),
    envelopeId: texts,
    messageId: fc.emailAddress(),
    lastAttemptAt: fc.nat(),
    attempt: fc.record({ number: fc.nat(), uncertain: fc.boolean() }, { noNullPrototype: true }),
  },
  { requiredKeys: ["finalRecipient", "action"], noNullPrototype: true },
);

test("readSmtpNotice() undoes writeSmtpNotice()", () => {
  fc.assert(fc.property(fc.array(reports, { minLength: 1, maxLength: 3 }), (given) => deepEqual(readSmtpNotice(writeSmtpNotice(given)), { reports: given, faults: [] })));
});

test("readSmtpNotice() never throws on any JSON", () => {
  fc.assert(fc.property(fc.json(), (body) => void readSmtpNotice(Buffer.from(body))));
  const members = fc.dictionary(fc.constantFrom("finalRecipient", "reply", "at", "attempt", "phase", "action", "__proto__", "constructor", "reports"), fc.jsonValue());
  fc.assert(fc.property(fc.array(members), (given) => void readSmtpNotice(Buffer.from(JSON.stringify({ reports: given })))));
});
