import { equal } from "node:assert/strict";
import { test } from "node:test";
import type { MailReading } from "../../../engine/index.ts";
import { writeReading } from "./reading.ts";

const ADA = { localPart: "ada", domain: "full.example" };
const nothing: MailReading = { kind: "other", reports: [], faults: [] };

const rows: readonly [reading: MailReading, written: string, why: string][] = [
  [nothing, "a.eml: other, 0 recipients\n", "says of what is no bounce that nobody is named"],
  [{ ...nothing, kind: "auto-reply", form: "answer" }, "a.eml: auto-reply (answer)\n", "does not ask an automatic reply for recipients"],
  [
    { ...nothing, kind: "complaint", complaint: { feedbackType: "abuse", originalRcptTo: [ADA], sourceIp: "192.0.2.7", incidents: 2 } },
    "a.eml: complaint\nComplaint: abuse, by ada@full.example, sent from 192.0.2.7, for 2 alike\n",
    "tells who complains",
  ],
  [
    { ...nothing, kind: "bounce", original: { subject: "Tea\nat four", messageId: "1@example.com", listId: "tea.example.com", returnPath: ADA } },
    'a.eml: bounce, 0 recipients\nMessage: "Tea\ufffdat four", <1@example.com>, list tea.example.com, return path ada@full.example\n',
    "tells which message came back, on one line",
  ],
  [{ ...nothing, kind: "bounce", original: {} }, "a.eml: bounce, 0 recipients\n", "is silent of a message of which nothing is known"],
];

for (const [reading, written, why] of rows) {
  test(`writeReading() ${why}`, () => equal(writeReading("a.eml", reading, undefined), written));
}
