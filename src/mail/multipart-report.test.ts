import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readMultipartReport, writeMultipartReport, type MultipartReport } from "./multipart-report.ts";

const REPORT = `Subject: Undelivered
Content-Type: multipart/report; report-type=Delivery-Status; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

F=FCr Ann
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
--b
Content-Type: message/rfc822

Message-ID: <1@example.org>

Hello
--b--
`;

test("readMultipartReport() reads text, status and the header that came back", () => {
  deepEqual(readMultipartReport(Buffer.from(REPORT)), {
    reportType: "delivery-status",
    text: "Für Ann",
    deliveryStatus: {
      message: { reportingMta: "mx.example.org" },
      recipients: [{ finalRecipient: { localPart: "ann", domain: "example.com" }, action: "failed", status: { class: 5, subject: 1, detail: 1 } }],
    },
    originalHeader: [{ name: "Message-ID", value: "<1@example.org>" }],
    faults: [],
  });
});

test("readMultipartReport() answers undefined for another mail", () => {
  equal(readMultipartReport(Buffer.from("Content-Type: text/plain\n\nHello")), undefined);
});

test("readMultipartReport() reads the plain one of several forms of the text", () => {
  const alternative = "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>Sorry\n--c\n\nSorry\n--c--\n";
  equal(readMultipartReport(Buffer.from(`Content-Type: multipart/report; boundary=b\n\n--b\n${alternative}--b--`))?.text, "Sorry");
});

test("readMultipartReport() reads what is there of a report that is cut off", () => {
  const read = readMultipartReport(Buffer.from(REPORT.slice(0, REPORT.indexOf("Action"))));
  deepEqual(read?.deliveryStatus?.recipients, [{ finalRecipient: { localPart: "ann", domain: "example.com" } }]);
  deepEqual(read?.faults.map(({ field, breaks }) => `${field} ${breaks}`), ["body RFC 2046 §5.1.1", "action RFC 3464 §2.3.3", "status RFC 3464 §2.3.4"]);
});

test("readMultipartReport() wants a report-type", () => {
  deepEqual(readMultipartReport(Buffer.from("Content-Type: multipart/report; boundary=b\n\n--b--"))?.faults, [
    { field: "content-type", found: "no report-type", breaks: "RFC 6522 §3" },
  ]);
});

const texts = fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replaceAll(/[\r\0\ufeff]/g, "\n")).filter((text) => text.isWellFormed());
const reports: fc.Arbitrary<MultipartReport> = fc.record(
  {
    reportType: fc.constantFrom("delivery-status", "feedback-report"),
    text: fc.oneof(texts, fc.constantFrom("--=_report_0", "=_report_1\n", "x".repeat(1500))),
    deliveryStatus: fc.record(
      {
        message: fc.constant({ reportingMta: "mx.example.org" }),
        recipients: fc.array(fc.constant({ finalRecipient: { localPart: "ann", domain: "example.com" }, action: "failed", status: { class: 5, subject: 1, detail: 1 } } as const), { minLength: 1, maxLength: 3 }),
      },
      { noNullPrototype: true },
    ),
    originalHeader: fc.array(fc.record({ name: fc.constantFrom("Subject", "Message-ID"), value: fc.stringMatching(/^[!-~]{1,60}( [!-~]{1,60}){0,3}$/) }, { noNullPrototype: true })),
  },
  { requiredKeys: ["reportType"], noNullPrototype: true },
);

test("readMultipartReport() undoes writeMultipartReport()", () => {
  fc.assert(fc.property(reports, (report) => deepEqual(readMultipartReport(writeMultipartReport(report)), { ...report, faults: [] })));
});

test("readMultipartReport() never throws on a report that was cut or scrambled", () => {
  fc.assert(fc.property(fc.nat(REPORT.length), fc.nat(REPORT.length), fc.uint8Array({ maxLength: 20 }), (from, to, octets) => {
    readMultipartReport(Buffer.concat([Buffer.from(REPORT.slice(0, from)), octets, Buffer.from(REPORT.slice(to))]));
  }));
});
