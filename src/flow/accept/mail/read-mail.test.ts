import { deepEqual, equal, notEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { writeMultipartReport, type DeliveryStatus } from "../../../mail/index.ts";
import { source } from "./index.ts";
import { readMail } from "./read-mail.ts";

const STATUS: DeliveryStatus = {
  message: { reportingMta: "mx.example.org" },
  recipients: [{ finalRecipient: { localPart: "ann", domain: "example.com" }, action: "delayed", status: { class: 4, subject: 3, detail: 1 } }],
};

const mailOf = (deliveryStatus: DeliveryStatus, header: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(writeMultipartReport({ reportType: "delivery-status", deliveryStatus }, Object.entries(header).map(([name, value]) => ({ name, value }))));
const fingerprintOf = (body: Uint8Array): string => source.fingerprint({ headers: {}, body });

const sameRows: readonly [one: Buffer, other: Buffer, isSame: boolean, why: string][] = [
  [mailOf(STATUS, { "Message-ID": "<1>", Received: "from a" }), mailOf(STATUS, { Received: "from b", "Message-ID": "<1>" }), true, "does not count trace fields"],
  [mailOf(STATUS, { "Message-ID": "<1>" }), mailOf(STATUS, { "Message-ID": "<2>" }), false, "tells mails apart by Message-ID"],
  [mailOf(STATUS, { Date: "1" }), mailOf(STATUS, { Date: "2" }), false, "tells mails without Message-ID apart by Date"],
  [mailOf(STATUS), mailOf({ ...STATUS, message: {} }), false, "tells mails apart by their bodies"],
];

for (const [one, other, isSame, why] of sameRows) {
  test(`source mail: fingerprint() ${why}`, () => (isSame ? equal : notEqual)(fingerprintOf(one), fingerprintOf(other)));
}

test("readMail() reads what multipart/report holds", () => {
  const { reports, faults } = readMail(mailOf(STATUS));
  equal(faults.length, 0);
  equal(reports[0]?.action, "delayed");
});

const noMailRows: readonly [given: Uint8Array, found: string, why: string][] = [
  [Buffer.alloc(0), "nothing", "says that a file is empty"],
  [gzipSync("Subject: hello\n\nworld"), "a file packed by gzip", "says that a file is packed"],
  [Buffer.from("hello\nworld\n"), "no header field", "says that a text has no header"],
  [Buffer.from("Subject: hello\n\nworld"), "no content type", "says of a mail what it is"],
];

for (const [given, found, why] of noMailRows) {
  test(`readMail() ${why}`, () => equal(readMail(given).faults[0]?.found, found));
}

test("readMail() gives no more than 100 faults", () => {
  equal(readMail(mailOf({ ...STATUS, recipients: Array.from({ length: 300 }, () => ({ finalLogId: "1" })) })).faults.length, 100);
});

const lists: readonly [form: string, front: string, entry: (address: string) => string][] = [
  ["addressed", "Hi. This is the qmail-send program at example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n", (address) => `<${address}>:\n550 5.1.1 No such user\n\n`],
  ["exim", "A message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n", (address) => `  ${address}\n    550 5.1.1 No such user\n`],
  ["sendmail", "   ----- The following addresses had permanent fatal errors -----\n", (address) => `<${address}>\n`],
  ["announced", "Delivery to the following recipients failed.\n\n", (address) => `       ${address}\n`],
  ["general", "Your mail could not be delivered:\n\n", (address) => `${address}  550 5.1.1 No such user\n`],
];
for (const [form, front, entry] of lists) {
  test(`readMail() tells of 5000 recipients in the form ${form}, and that there are more`, () => {
    const all = Array.from({ length: 6000 }, (_, index) => entry(`u${index}@example.com`)).join("");
    const reading = readMail(Buffer.from(`From: MAILER-DAEMON@example.org\nSubject: failure notice\nReturn-Path: <>\n\n${front}${all}`));
    equal(reading.form, form);
    equal(reading.reports.length, 5000);
    deepEqual(reading.faults, [{ field: "final-recipient", found: "more than 5000 recipients", breaks: "no more than 5000 recipients" }]);
  });
}

test("readMail() reads a body of 20 MB", () => {
  const body = Buffer.alloc(20_000_000, "--b\n");
  equal(readMail(Buffer.concat([Buffer.from("Content-Type: multipart/report; boundary=b\n\n"), body])).reports.length, 0);
  equal(readMail(body).kind, "other");
});

test("readMail() says what it wants where it is given a text", () => {
  const text: unknown = "Subject: hello";
  throws(() => readMail(text as Uint8Array), { name: "TypeError", message: "Cannot read mail: found string, wanted its octets as a Uint8Array or Buffer" });
});

test("readMail() never throws on octets", () => {
  fc.assert(fc.property(fc.uint8Array(), (mail) => void readMail(mail)));
});
