import { equal } from "node:assert/strict";
import { test } from "node:test";
import { RequestError, SourceError, StoreError } from "../../base/errors.ts";
import { refusal, refusalOf } from "./refusal.ts";

const rows: readonly [given: unknown, expected: string, why: string][] = [
  [new StoreError("store.full", "x", { temporary: true }), "452 4.3.1 Mail system full: cannot keep the mail, try again later", "says of a full disk what it is"],
  [new StoreError("store.busy", "x", { temporary: true }), "451 4.3.0 Cannot take the mail now, try again later", "puts the sender off while the database is away"],
  [new StoreError("store.damaged", "x", { temporary: false }), "451 4.3.0 Cannot take the mail now, try again later", "never loses a mail to our own fault"],
  [new TypeError("inside"), "451 4.3.0 Cannot take the mail now, try again later", "tells nothing of our inside"],
  [new RequestError("message.bad-mailbox", 422, "Cannot take message: bad"), "553 5.1.3 Cannot take message: bad", "refuses a recipient that is no mailbox"],
  [new RequestError("message.no-outlet", 422, "Cannot take message: none"), "554 5.3.5 Cannot take message: none", "refuses where nobody can send"],
  [new RequestError("message.no-route", 422, "Cannot take message: no route"), "550 5.4.4 Cannot take message: no route", "refuses what no way leads to"],
  [new RequestError("message.other", 422, "Cannot take message: other"), "554 5.6.0 Cannot take message: other", "refuses what else is wrong with a message"],
  [new SourceError("source.unknown", "Cannot take notice in: x"), "554 5.6.0 Cannot take notice in: x", "refuses what no source takes"],
  [refusal([552, 3, 4], "Too large"), "552 5.3.4 Too large", "leaves its own as they are"],
];

for (const [given, expected, why] of rows) {
  test(`refusalOf() ${why}`, () => {
    const { responseCode, message } = refusalOf(given);
    equal(`${responseCode} ${message}`, expected);
  });
}
