import { equal } from "node:assert/strict";
import { test } from "node:test";
import { fingerprintOfMail } from "./fingerprint.ts";

const BODY = "\n\nNo such user\n";
const named = `Message-ID: <1@mx.example.net>\nDate: Mon, 5 Jan 2026 09:00:00 +0000\nSubject: Bounce${BODY}`;
const nameless = `Date: Mon, 5 Jan 2026 09:00:00 +0000\nFrom: mailer-daemon@mx.example.net\nX-Failed-Recipients: ada@example.net${BODY}`;

const rows: readonly [one: string, other: string, same: boolean, why: string][] = [
  [named, `Received: from a by b\nReturn-Path: <>\n${named}`, true, "passes over trace fields"],
  [named, named.replace("<1@", "<2@"), false, "minds the Message-ID"],
  [named, named.replace("No such user", "Mailbox full"), false, "minds the text, where one Message-ID is used twice"],
  [nameless, `Received: from a by b\n${nameless}`, true, "passes over trace fields of a mail without a name"],
  [nameless, nameless.replace("ada@", "bob@"), false, "minds who is named in the header of a mail without a name"],
  [nameless, `Message-ID:\n${nameless}`, true, "takes an empty Message-ID for none"],
  [`To: a@example.com${BODY}`, `To: b@example.com${BODY}`, false, "minds to whom a mail without name and date went"],
];

for (const [one, other, same, why] of rows) {
  test(`fingerprintOfMail() ${why}`, () => equal(fingerprintOfMail(Buffer.from(one)) === fingerprintOfMail(Buffer.from(other)), same));
}
