import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { readHeaderFields } from "../../../../mail/index.ts";
import { originalFields } from "./original-fields.ts";

const rows: readonly [header: string, fields: unknown, why: string][] = [
  ["Message-ID: <a@example.org>", { messageId: "a@example.org" }, "reads the Message-ID"],
  ["Subject: =?utf-8?Q?F=C3=BCr_dich?=", { subject: "Für dich" }, "reads the subject, also encoded"],
  ["List-ID: Letters to Ann <letters.example.org>", { listId: "letters.example.org" }, "reads the List-ID without its name"],
  ["List-ID: letters.example.org", { listId: "letters.example.org" }, "reads a List-ID without brackets"],
  ["Return-Path: <news-ann=example.com@example.org>", { returnPath: { localPart: "news-ann=example.com", domain: "example.org" } }, "reads the return path, in which VERP names the recipient"],
  ["Return-Path: <>", undefined, "makes no mailbox of the empty return path"],
  ["X-Rebound-Envelope: autumn-17\nFeedback-ID: 17:autumn:news\nX-Spam-Score: 2", { metadata: { "x-rebound-envelope": "autumn-17", "feedback-id": "17:autumn:news" } }, "keeps the sender's own fields"],
  ["X-Campaign-ID: 1\nX-Campaign-ID: 2", { metadata: { "x-campaign-id": "1" } }, "takes the first of a field that stands there twice"],
  ["From: ann@example.org", undefined, "says nothing of what tells nothing"],
];

for (const [header, fields, why] of rows) test(`originalFields() ${why}`, () => deepEqual(originalFields(readHeaderFields(header).fields), fields));
