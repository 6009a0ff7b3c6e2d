import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { ACTIONS, writeDeliveryStatus, type DeliveryStatus, type PerRecipientFields } from "./delivery-status.ts";
import { readMailbox } from "./mailbox.ts";
import { readDeliveryStatus } from "./read-delivery-status.ts";

const ANN = { localPart: "ann", domain: "example.com" };
const MESSAGE = "Reporting-MTA: dns; mx.example.org\n\n";
const RECIPIENT = "Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: 5.1.1\n";

test("readDeliveryStatus() reads every field", () => {
  const body = `Original-Envelope-Id: QQ314159
Reporting-MTA: dns; mx.example.org (Postfix)
Received-From-MTA: dns; client.example.org
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000

Original-Recipient: rfc822;Ann.Lee@example.com
Final-Recipient: RFC822; <ann@example.com>
Action: delayed (for a while)
Status: 4.3.1 (mail system full)
Remote-MTA: dns; mx.example.com (192.0.2.1)
Diagnostic-Code: smtp; 452 4.3.1 Mail system full;
  try later
Last-Attempt-Date: Mon, 23 Nov 2026 10:00:01 +0000
Final-Log-ID: 4711
Will-Retry-Until: Mon, 23 Nov 2026 10:00:02 +0000
`;
  const at = Date.UTC(2026, 10, 23, 10);
  deepEqual(readDeliveryStatus(body), {
    message: { originalEnvelopeId: "QQ314159", reportingMta: "mx.example.org", receivedFromMta: "client.example.org", arrivedAt: at },
    recipients: [
      {
        originalRecipient: { localPart: "Ann.Lee", domain: "example.com" },
        finalRecipient: ANN,
        action: "delayed",
        status: { class: 4, subject: 3, detail: 1 },
        statusComment: "mail system full",
        remoteMta: "mx.example.com",
        diagnosticCode: { type: "smtp", text: "452 4.3.1 Mail system full; try later" },
        lastAttemptAt: at + 1000,
        finalLogId: "4711",
        willRetryUntil: at + 2000,
      },
    ],
    lines: {
      message: { originalEnvelopeId: 1, reportingMta: 2, receivedFromMta: 3, arrivedAt: 4 },
      recipients: [{ originalRecipient: 6, finalRecipient: 7, action: 8, status: 9, statusComment: 9, remoteMta: 10, diagnosticCode: 11, lastAttemptAt: 13, finalLogId: 14, willRetryUntil: 15 }],
    },
    faults: [],
  });
});

const faultRows: readonly [given: string, recipients: number, faults: readonly string[], why: string][] = [
  [`${MESSAGE}${RECIPIENT}\n \n\n${RECIPIENT}`, 2, [], "passes over several empty lines"],
  [`Reporting-MTA: dns; mx.example.org\n${RECIPIENT}`, 1, [], "does without the line between message and recipient"],
  [`${MESSAGE}${RECIPIENT}Status: 4.4.1\n`, 1, [], "takes the first of a field that stands there twice"],
  [`${MESSAGE}X-Queue: 1\n\n${RECIPIENT}`, 1, [], "passes over blocks that are of no recipient"],
  [MESSAGE, 0, ["final-recipient RFC 3464 §2.1"], "wants a recipient"],
  [RECIPIENT, 1, ["reporting-mta RFC 3464 §2.2.2"], "wants a reporting MTA"],
  [`${MESSAGE}Action: failed\n`, 1, ["final-recipient RFC 3464 §2.3.2", "status RFC 3464 §2.3.4"], "wants a final recipient and a status"],
  [`${MESSAGE}Status: 5.1.1\nFinal-Recipient: rfc822; ann\n`, 1, ["action RFC 3464 §2.3.3", "final-recipient RFC 3464 §2.3.2"], "wants an action, and a domain in an address"],
  [`${MESSAGE}Final-Recipient: x400; /S=ann/\nAction: perhaps\nStatus: 5.1\n`, 1, ["final-recipient RFC 3464 §2.3.2", "action RFC 3464 §2.3.3", "status RFC 3464 §2.3.4"], "names what it cannot read"],
  [`${MESSAGE}${RECIPIENT}Last-Attempt-Date: today\nWill-Retry-Until: later\n`, 1, ["last-attempt-date RFC 3464 §2.3.7", "will-retry-until RFC 3464 §2.3.9"], "names dates that are none"],
];

for (const [given, recipients, faults, why] of faultRows) {
  test(`readDeliveryStatus() ${why}`, () => {
    const read = readDeliveryStatus(given);
    equal(read.recipients.length, recipients);
    deepEqual(read.faults.map(({ field, breaks }) => `${field} ${breaks}`), faults);
  });
}

const sample = (name: string) => readDeliveryStatus(readFileSync(new URL(`samples/${name}.txt`, import.meta.url), "utf8"));
const BERT = { localPart: "bert", domain: "example.com" };
const NO_SUCH_MAILBOX = { class: 5, subject: 1, detail: 1 } as const;
const MAILBOX_FULL = { class: 4, subject: 2, detail: 2 } as const;

test("readDeliveryStatus() goes on with a field that was not folded", () => {
  const { recipients, faults } = sample("delivery-status-unfolded");
  equal(recipients[0]?.diagnosticCode?.text, "550-5.7.1 Message not taken from 192.0.2.9. 550 5.7.1 Ask your administrator");
  equal(recipients[0]?.remoteMta, "mx.example.com");
  deepEqual(faults.map(({ breaks }) => breaks), ["RFC 5322 §2.2"]);
});

test("readDeliveryStatus() parts recipients without empty lines between them, and joins a reply of several fields", () => {
  deepEqual(sample("delivery-status-without-empty-lines").recipients, [
    { finalRecipient: ANN, action: "failed", status: NO_SUCH_MAILBOX, diagnosticCode: { type: "smtp", text: "550-5.1.1 Nobody here is called ann 550 5.1.1 Write to info instead" } },
    { finalRecipient: BERT, action: "delayed", status: MAILBOX_FULL },
    { originalRecipient: { localPart: "team", domain: "example.com" }, finalRecipient: { localPart: "carla", domain: "example.com" }, action: "failed", status: NO_SUCH_MAILBOX },
  ]);
});

test("readDeliveryStatus() joins what empty lines have parted", () => {
  deepEqual(sample("delivery-status-double-spaced").recipients, [
    { originalRecipient: ANN, finalRecipient: { localPart: "ann.lee", domain: "example.com" }, action: "failed", status: NO_SUCH_MAILBOX },
    { originalRecipient: BERT, finalRecipient: BERT, action: "delayed", status: MAILBOX_FULL },
  ]);
});

test("readDeliveryStatus() finds addresses between names and comments, and a reply in place of a status", () => {
  const { recipients, faults } = sample("delivery-status-dressed-addresses");
  deepEqual(recipients, [{ originalRecipient: ANN, finalRecipient: ANN, action: "failed", statusComment: "553 Message larger than this mailbox takes" }]);
  deepEqual(faults.map(({ field }) => field), ["original-recipient", "final-recipient", "action", "status"]);
});

for (const dressed of ["'ann@example.com'", "mailto:ann@example.com", "ann@example.com.", "ann@example.com,", "<ann@example.com>;"]) {
  test(`readDeliveryStatus() takes ${dressed} for the mailbox within`, () => deepEqual(readDeliveryStatus(`Final-Recipient: rfc822; ${dressed}`).recipients[0]?.finalRecipient, ANN));
}

const actionRows: readonly [value: string, action: string | undefined, why: string][] = [
  ["Failed (permanently)", "failed", "passes over case and comment"],
  ["delivered/relayed", "delivered", "takes the first of a list"],
  ["undeliverable", "failed", "knows the word of a probe"],
  ["expired", "failed", "takes what expired for failed"],
  ["deferred", "delayed", "knows another word for delayed"],
  ["Échec", "failed", "knows words of other languages"],
  ["unknown", undefined, "makes nothing of what it does not know"],
];

for (const [value, action, why] of actionRows) {
  test(`readDeliveryStatus() ${why}`, () => equal(readDeliveryStatus(`Action: ${value}`).recipients[0]?.action, action));
}

test("readDeliveryStatus() keeps an address that is no mailbox", () => {
  deepEqual(readDeliveryStatus(`${MESSAGE}Final-Recipient: x400; /S=ann/`).recipients, [{ finalAddress: { type: "x400", text: "/S=ann/" } }]);
});

test("readDeliveryStatus() reads values without their types, and notes each", () => {
  const { message, recipients, faults } = readDeliveryStatus(readFileSync(new URL("samples/delivery-status-without-types.txt", import.meta.url), "utf8"));
  equal(message.reportingMta, "mail.small.example");
  deepEqual(recipients, [
    {
      originalRecipient: ANN,
      finalRecipient: ANN,
      action: "failed",
      status: { class: 5, subject: 2, detail: 2 },
      remoteMta: "mx.example.com",
      diagnosticCode: { type: "smtp", text: "552 5.2.2 Mailbox is full; see the manual" },
    },
  ]);
  deepEqual(faults.map(({ field }) => field).toSorted(), ["diagnostic-code", "final-recipient", "original-recipient", "remote-mta", "reporting-mta"]);
});

test("readDeliveryStatus() reads addresses of more than US-ASCII, RFC 6533 §3", () => {
  const { recipients } = readDeliveryStatus(`${MESSAGE}Final-Recipient: utf-8; j\\x{FC}rgen@b\\x{FC}cher.example`);
  deepEqual(recipients[0]?.finalRecipient, { localPart: "jürgen", domain: "bücher.example" });
});

test("readDeliveryStatus() reads 5000 recipients and says that there were more", () => {
  const { recipients, faults } = readDeliveryStatus(MESSAGE + `${RECIPIENT}\n`.repeat(5500));
  equal(recipients.length, 5000);
  deepEqual(faults.map(({ found }) => found), ["more than 5000 recipients"]);
});

const words = fc.stringMatching(/^[!-~]{1,10}( [!-~]{1,10}){0,3}$/);
const hosts = fc.domain();
const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0) / 1000 }).map((second) => second * 1000);
const mailboxes = fc.tuple(fc.constantFrom("ann", "two words", "jürgen+x", "a\\b"), fc.domain()).map(([localPart, domain]) => ({ localPart, domain })).filter((it) => readMailbox(`"a"@${it.domain}`) !== undefined);
const recipients: fc.Arbitrary<PerRecipientFields> = fc.record(
  {
    originalRecipient: mailboxes,
    finalRecipient: mailboxes,
    actualRecipient: mailboxes,
    statusComment: words,
    action: fc.constantFrom(...ACTIONS),
    status: fc.record({ class: fc.constantFrom(2, 4, 5), subject: fc.nat(999), detail: fc.nat(999) }, { noNullPrototype: true }),
    remoteMta: hosts,
    diagnosticCode: fc.record({ type: fc.constantFrom("smtp", "x-unix"), text: words }, { noNullPrototype: true }),
    lastAttemptAt: instants,
    willRetryUntil: instants,
    finalLogId: words,
  },
  { requiredKeys: ["finalRecipient"], noNullPrototype: true }, // RFC 3464 §2.3.2
);
const statuses: fc.Arbitrary<DeliveryStatus> = fc.record(
  { message: fc.record({ reportingMta: hosts, originalEnvelopeId: words, receivedFromMta: hosts, arrivedAt: instants }, { requiredKeys: [], noNullPrototype: true }), recipients: fc.array(recipients, { maxLength: 4 }) },
  { noNullPrototype: true },
);

test("readDeliveryStatus() undoes writeDeliveryStatus()", () => {
  fc.assert(fc.property(statuses, (status) => {
    const { message, recipients: read } = readDeliveryStatus(writeDeliveryStatus(status));
    deepEqual({ message, recipients: read }, status);
  }));
});

test("readDeliveryStatus() never throws", () => {
  const names = fc.constantFrom("Final-Recipient", "Action", "Status", "Diagnostic-Code", "Arrival-Date", "Remote-MTA", "constructor", "__proto__", "");
  const fields = fc.array(fc.tuple(names, fc.string({ unit: "binary" })).map(([name, value]) => `${name}:${value}\n`)).map((lines) => lines.join(""));
  fc.assert(fc.property(fc.oneof(fields, fc.string({ unit: "binary" })), (body) => void readDeliveryStatus(body)));
});
