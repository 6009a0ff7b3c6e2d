import { equal } from "node:assert/strict";
import { test } from "node:test";
import { writeMailbox } from "../../../../mail/index.ts";
import { localPartCompleter } from "./local-part.ts";
import { openMail } from "../opened/open-mail.ts";

const RETURNED = "--b\nContent-Type: message/rfc822\n\nReceived: from a by b.example with SMTP\n\tfor <emil@b.example>; Mon, 23 Nov 2026 12:00:00 +0000\nMessage-ID: <1@a.example>\nTo: Ann <Ann@example.com>, bob@example.net\n\nText\n--b--\n";
const mail = openMail(Buffer.from(`From: Postmaster@Gateway.example\nX-Failed-Recipients: dora@list.example\nContent-Type: multipart/mixed; boundary=b\n\n${RETURNED}`));

const rows: readonly [localPart: string, expected: string, why: string][] = [
  ["ann", "Ann@example.com", "takes the addressee of that name"],
  ["dora", "dora@list.example", "takes whom Exim's field names"],
  ["emil", "emil@b.example", "takes whom a relay took the message for"],
  ["cora", "cora@gateway.example", "takes one of the reporting system's own users, where nobody was addressed so"],
];

for (const [localPart, expected, why] of rows) {
  test(`localPartCompleter() ${why}`, () => {
    const found = localPartCompleter(mail)(localPart);
    equal(found && writeMailbox(found), expected);
  });
}
