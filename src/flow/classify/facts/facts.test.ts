import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

import type { SmtpPhase } from "../../../mail/index.ts";
import { writeEnhancedStatusCode } from "../../../mail/index.ts";
import type { DeliveryReport } from "../../accept/index.ts";
import type { Facts } from "./facts.ts";
import { factsOf, factsOfReply, LONGEST_TEXT, tidyFacts } from "./facts.ts";

const replies: readonly [reply: string, expected: Facts, why: string][] = [
  ["452 4.3.1 Mail system full", { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full" }, "parts code, status and text"],
  ["Mail system full", { text: "Mail system full" }, "does without codes"],
  ["451 qq trouble (#4.3.0)", { code: 451, status: { class: 4, subject: 3, detail: 0 }, text: "qq trouble (#4.3.0)" }, "finds the status where qmail writes it"],
  ["550 sorry, no such one (#5.1.1 - chkuser)", { code: 550, status: { class: 5, subject: 1, detail: 1 }, text: "sorry, no such one (#5.1.1 - chkuser)" }, "finds it with the name of who says it"],
  ["host mx.example.com said: 550 no (#5.1.1) (in reply to RCPT TO command)", { code: 550, status: { class: 5, subject: 1, detail: 1 }, text: "no (#5.1.1)", phase: "rcpt" }, "finds it before what another MTA says of the reply"],
  ["550 (#4.3) x", { code: 550, text: "(#4.3) x" }, "takes no half status"],
];

for (const [reply, expected, why] of replies) {
  test(`factsOfReply() ${why}`, () => deepEqual(factsOfReply(reply), expected));
}

const phases: readonly [reply: string, expected: SmtpPhase | undefined][] = [
  ["550 no (in reply to RCPT TO command)", "rcpt"],
  ["452 no (in reply to MAIL FROM command)", "mail"],
  ["554 no (in reply to end of DATA command)", "data"],
  ["SMTP error from remote mail server after RCPT TO:<someone@example.com>: 550 no", "rcpt"],
  ["host mx.example.com[192.0.2.1] refused to talk to me: 554 no", "connect"],
  ["192.0.2.1 does not like recipient. Remote host said: 550 no", "rcpt"],
  ["Connected to 192.0.2.1 but sender was rejected. Remote host said: 553 no", "mail"],
  ["Connected to 192.0.2.1 but my name was rejected. Remote host said: 501 no", "helo"],
  ["192.0.2.1 failed after I sent the message. Remote host said: 554 no", "data"],
  ["Connected to 192.0.2.1 but greeting failed", "connect"],
  ["mx.example.com did not like our RCPT TO:550 no", "rcpt"],
  ["550 no [RCPT_TO]", "rcpt"],
  ["550 no", undefined],
  ["503 Need RCPT before DATA", undefined],
];

for (const [reply, expected] of phases) {
  test(`factsOfReply() hears the phase ${expected ?? "of nothing"} in "${reply}"`, () => equal(factsOfReply(reply).phase, expected));
}

const finalRecipient = { localPart: "someone", domain: "example.com" };
const unclear = { class: 5, subject: 0, detail: 0 } as const;

const reports: readonly [report: Partial<DeliveryReport>, status: string | undefined, why: string][] = [
  [{ status: unclear, diagnosticCode: { type: "smtp", text: "550 5.1.1 no" } }, "5.1.1", "takes the reply's status over one that says only the class"],
  [{ status: { class: 5, subject: 2, detail: 2 }, diagnosticCode: { type: "smtp", text: "550 5.1.1 no" } }, "5.1.1", "takes the server's own status over what the MTA made of it"],
  [{ status: { class: 5, subject: 2, detail: 2 }, diagnosticCode: { type: "smtp", text: "550 5.0.0 no" } }, "5.2.2", "keeps a status that says more than the reply's"],
  [{ status: unclear, diagnosticCode: { type: "smtp", text: "550 no" } }, "5.0.0", "keeps the unclear one where there is no other"],
  [{ diagnosticCode: { type: "smtp", text: "550 no" } }, undefined, "makes up none"],
  [{ reply: { code: 550, status: unclear, text: "Remote server returned an error -> 552 5.2.2 Full" } }, "5.2.2", "takes the status of a reply that is handed on"],
  [{ reply: { code: 451, text: "no (#4.3.0)" }, diagnosticCode: { type: "smtp", text: "451 no (#4.3.0)" } }, "4.3.0", "looks into the diagnostic where the reply has none"],
];

for (const [report, status, why] of reports) {
  test(`factsOf() ${why}`, () => {
    const facts = factsOf({ finalRecipient, action: "failed", ...report });
    equal(facts.status && writeEnhancedStatusCode(facts.status), status);
    equal(facts.domain, "example.com");
  });
}

test("tidyFacts() makes one line of bounded length", () => {
  equal(tidyFacts({ text: " a\r\n  b\t" }).text, "a b");
  equal(tidyFacts({ text: "a".repeat(10_000_000) }).text.length, LONGEST_TEXT);
});
