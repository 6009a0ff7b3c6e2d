import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readReplyText, type ReplyText } from "./reply-text.ts";

const FULL = { class: 4, subject: 3, detail: 1 } as const;

const rows: readonly [given: string, expected: ReplyText, why: string][] = [
  ["452 4.3.1 Mail system full", { code: 452, status: FULL, text: "Mail system full" }, "reads a whole reply"],
  ["452 Mail system full", { code: 452, text: "Mail system full" }, "does without a status"],
  ["4.3.1 Mail system full", { status: FULL, text: "Mail system full" }, "does without a code"],
  ["Mail system full", { text: "Mail system full" }, "does without both"],
  ["452 #4.3.1 Mail system full", { code: 452, status: FULL, text: "Mail system full" }, "reads a status with its number sign"],
  ["452 4.3.1: Mail system full", { code: 452, status: FULL, text: "Mail system full" }, "reads a status with a colon behind it"],
  ["452-4.3.1 Mail system\r\n452 4.3.1 full", { code: 452, status: FULL, text: "Mail system\nfull" }, "reads several lines, RFC 5321 §4.2.1"],
  ["452-4.3.1 Mail system 452-4.3.1 is full; 452 4.3.1 try later", { code: 452, status: FULL, text: "Mail system\nis full;\ntry later" }, "parts lines that were folded into one"],
  ["452-Mail system 452 full", { code: 452, text: "Mail system\nfull" }, "parts lines without a status"],
  ["452 4.3.1 queue holds 452 mails", { code: 452, status: FULL, text: "queue holds 452 mails" }, "leaves a number in a single line alone"],
  ["192.0.2.1 refused", { text: "192.0.2.1 refused" }, "takes no address for a status"],
  ["  ", { text: "" }, "finds no text in blanks"],
];

for (const [given, expected, why] of rows) {
  test(`readReplyText() ${why}`, () => deepEqual(readReplyText(given), expected));
}

test("readReplyText() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "550-", "550 #", "5.1.1"), (text, front) => void readReplyText(front + text)));
});
