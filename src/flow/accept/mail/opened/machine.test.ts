import { equal } from "node:assert/strict";
import { test } from "node:test";
import { isFromMachine } from "./machine.ts";
import { openMail } from "./open-mail.ts";

const rows: readonly [header: string, isMachine: boolean, why: string][] = [
  ["Return-Path: <>\nFrom: a@example.org", true, "knows the empty return path"],
  ["Return-Path: <ann@example.org>\nFrom: Ann <ann@example.org>", false, "takes a return path for a person's"],
  ["Return-Path: <MAILER-DAEMON>", true, "knows the empty return path as local programs write it"],
  ["From: Mail Delivery Subsystem <mds@example.org>", true, "knows a mail system by the name that is shown"],
  ["From: MAILER-DAEMON@mx.example.org (Mail Delivery System)", true, "knows a mail system by its local part"],
  ["From: Mail Delivery System <>", true, "knows an address of nothing"],
  ["From: \"Courier mail server at mx.example.org\" <@>", true, "knows Courier by the name that is shown"],
  ["From: mx.example.org <@>", true, "knows an address of nothing but its sign"],
  ["Auto-Submitted: auto-replied", true, "knows what says that it was sent by itself"],
  ["Auto-Submitted: no", false, "believes what says that it was not"],
  ["Content-Type: multipart/report; boundary=b", true, "knows a report"],
  ["X-Failed-Recipients: ann@example.org", true, "knows Exim's field"],
  ["Subject: =?utf-8?Q?Undelivered_Mail?= Returned to Sender", true, "knows a subject, also encoded"],
  ["Subject: Returned mail: User unknown", true, "knows the subject of Sendmail"],
  ["Subject: Mail delivery failed: returning message to sender", true, "knows the subject of Exim"],
  ["Subject: Fwd: Undelivered Mail Returned to Sender", false, "leaves alone what a person forwards"],
  ["Subject: Re: failure notice", false, "leaves alone what a person answers"],
  ["Subject: Undelivered Mail Returned to Sender\nUser-Agent: Mozilla Thunderbird", false, "leaves alone what a person wrote of that name"],
  ["Subject: Undelivered Mail Returned to Sender\nReturn-Path: <ann@example.org>\nFrom: Ann Lee <ann@example.org>", false, "leaves alone what comes back to the person who wrote it"],
  ["Subject: Delivery failure notification\nReturn-Path: <gateway@example.org>\nFrom: gateway@example.org", true, "knows a gateway by its subject, whoever is told of errors"],
  ["Subject: Undelivered Mail Returned to Sender\nIn-Reply-To: <1@example.org>", false, "leaves alone what answers somebody"],
  ["Subject: Undeliverable: Hello\nIn-Reply-To: <1@example.org>\nFrom: postmaster@example.com", true, "knows a mail system that names the message it answers"],
  ["Subject: =?utf-8?B?64Kp7ZiA?= =?utf-8?Q?Mail_konnte_nicht_zugestellt_werden?=", false, "reads a subject from its beginning"],
  ["Subject: Sorry, your message to ann@example.com couldn't be delivered", true, "knows a subject that is a sentence"],
  ["Subject: There was an error sending your mail", true, "knows a subject that tells of an error"],
  ["Subject: Message for Ann: the parcel was not sent", false, "leaves alone another sentence that begins so"],
  ["Subject: Mail konnte nicht zugestellt werden", true, "knows subjects of other languages"],
  ["Subject: [SPAM?] Undelivered Mail Returned to Sender", true, "knows a subject behind the mark of a filter"],
  ["Subject: *** EXTERNAL *** Returned mail: User unknown", true, "knows one behind stars"],
  ["Subject: [Ticket 17] Undelivered Mail", false, "takes no other mark for one"],
  ["Subject: Delivery of your order", false, "leaves alone what else is delivered"],
  ["Subject: Re: Your mail was refused\nIn-Reply-To: <1@example.org>\nFrom: Ann Lee <postmaster@example.com>", false, "leaves alone a person at the desk of the postmaster who answers"],
  ["Subject: Your mail\nUser-Agent: Mozilla Thunderbird\nFrom: Ann Lee <postmaster@example.com>", false, "leaves alone a person at that desk who writes"],
  ["Subject: Re: Hello\nIn-Reply-To: <1@example.org>\nFrom: Mail Delivery System <postmaster@example.com>", true, "knows a mail system that answers under the subject of the message"],
  ["From: Ann Postmasters <ann@example.org>", false, "leaves alone a person of such a name"],
];

for (const [header, isMachine, why] of rows) {
  test(`isFromMachine() ${why}`, () => equal(isFromMachine(openMail(Buffer.from(`${header}\n\nText\n`))), isMachine));
}
