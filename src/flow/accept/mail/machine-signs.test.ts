import { equal } from "node:assert/strict";
import { test } from "node:test";
import { hasReportSubject, isFromMachine } from "./machine-signs.ts";
import { openMail } from "./open-mail.ts";

const opened = (header: string) => openMail(Buffer.from(`${header}\n\nText\n`));

const machines: readonly [header: string, isMachine: boolean, why: string][] = [
  ["Return-Path: <>", true, "takes the empty return path for a machine's, RFC 3464 §2"],
  ["Return-Path: <MAILER-DAEMON>", true, "takes the return path that some write instead"],
  ["From: Mail Delivery Subsystem <md@example.org>", true, "knows who MTAs write as, by the name"],
  ["From: MDaemon@mail.example.org", true, "knows who MTAs write as, by the address"],
  ["Auto-Submitted: auto-replied", true, "believes Auto-Submitted, RFC 3834 §5"],
  ["Auto-Submitted: no", false, "believes that it is none, RFC 3834 §5"],
  ["X-Failed-Recipients: ann@example.com", true, "knows the field of Exim"],
  ['Content-Type: multipart/report; boundary="b"', true, "takes a report for a machine's, RFC 6522 §3"],
  ["Return-Path: <ann@example.com>\nFrom: Ann <ann@example.com>\nSubject: Undelivered Mail Returned to Sender", false, "takes a person for none, whatever is forwarded"],
];

for (const [header, isMachine, why] of machines) test(`isFromMachine() ${why}`, () => equal(isFromMachine(opened(header)), isMachine));

const subjects: readonly [subject: string, isReport: boolean][] = [
  ["Undelivered Mail Returned to Sender", true],
  ["Returned mail: User unknown", true],
  ["failure notice", true],
  ["Warning: message 1abc-2 delayed 24 hours", true],
  ["Re: failure notice", false],
  ["Fwd: Returned mail: User unknown", false],
  ["Notes on delivery", false],
];

for (const [subject, isReport] of subjects) test(`hasReportSubject() says ${String(isReport)} of "${subject}"`, () => equal(hasReportSubject(opened(`Subject: ${subject}`)), isReport));
