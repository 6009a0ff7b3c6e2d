import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readSmtpReply, writeSmtpReply, type SmtpReply } from "./smtp-reply.ts";

const NO_SUCH_USER = { class: 5, subject: 1, detail: 1 } as const;

const rows: readonly [given: string, expected: SmtpReply | undefined, why: string][] = [
  ["550 5.1.1 No such user", { code: 550, status: NO_SUCH_USER, text: "No such user" }, "reads code, status and text"],
  ["550-5.1.1 No\r\n550 5.1.1 such user", { code: 550, status: NO_SUCH_USER, text: "No\nsuch user" }, "keeps every line, RFC 5321 §4.2.1"],
  ["450 Try later", { code: 450, text: "Try later" }, "does without a status, RFC 2034 §4 is an extension"],
  ["550 5.1.1234 x", { code: 550, text: "5.1.1234 x" }, "takes no detail of four digits, RFC 3463 §2"],
  ["no reply at all", undefined, "answers undefined where no code stands first"],
  ["550", { code: 550, text: "" }, "does without a text, RFC 5321 §4.2"],
  ["250-a\n250-\n250 b\n", { code: 250, text: "a\n\nb" }, "keeps an empty line, and takes LF for a line break"],
  ["550-5.1.1 No\r\nsuch user\r\n450 5.1.1 x", { code: 550, status: NO_SUCH_USER, text: "No\nsuch user\n450 5.1.1 x" }, "keeps a line without the code as it is"],
  ["550-5.1.1 No\r\n550 5.2.1 such user", { code: 550, status: NO_SUCH_USER, text: "No\n5.2.1 such user" }, "keeps a status that is not the first line's"],
  ["5501 x", undefined, "wants the code to end after three digits"],
  ["150 x", undefined, "wants a code of class 2 to 5, RFC 5321 §4.2.1"],
  [" 550 x", undefined, "wants the code first of all"],
  ["", undefined, "finds nothing in nothing"],
];

for (const [given, expected, why] of rows) {
  test(`readSmtpReply() ${why}`, () => deepEqual(readSmtpReply(given), expected));
}

test("writeSmtpReply() repeats code and status on every line", () => {
  equal(writeSmtpReply({ code: 550, status: NO_SUCH_USER, text: "No\nsuch user" }), "550-5.1.1 No\r\n550 5.1.1 such user\r\n");
});

const lines = fc.string().map((line) => line.replaceAll(/[\r\n]/g, "").trim()).filter((line) => !/^[245]\.\d/.test(line));
const replies: fc.Arbitrary<SmtpReply> = fc.record(
  {
    code: fc.integer({ min: 200, max: 599 }),
    status: fc.constantFrom(NO_SUCH_USER, { class: 4, subject: 3, detail: 1 } as const, { class: 5, subject: 7, detail: 509 } as const),
    text: fc.array(lines, { minLength: 1, maxLength: 5 }).map((texts) => texts.join("\n")),
  },
  { requiredKeys: ["code", "text"], noNullPrototype: true },
);

test("readSmtpReply() undoes writeSmtpReply()", () => {
  fc.assert(fc.property(replies, (reply) => deepEqual(readSmtpReply(writeSmtpReply(reply)), reply)));
});

test("readSmtpReply() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "550", "550 5.1.1", "550-"), (text, front) => void readSmtpReply(front + text)));
});
