import { equal } from "node:assert/strict";
import { test } from "node:test";
import { readMailbox, readReplyText } from "../../../../mail/index.ts";
import { forms } from "../forms/forms.gen.ts";
import { openMail, type OpenMail } from "../opened/open-mail.ts";
import { completeFindings } from "./complete-findings.ts";
import type { Finding } from "./finding.ts";

const TEXT = "<ann@example.com>: host mx.example.com[192.0.2.3] said: 550 User unknown";
const finalRecipient = readMailbox("ann@example.com");
const unclear = { class: 5, subject: 0, detail: 0 } as const;
const complete: Finding = {
  ...(finalRecipient && { finalRecipient }),
  action: "failed",
  status: { class: 5, subject: 1, detail: 1 },
  reply: readReplyText("550 User unknown"),
  diagnosticCode: { type: "smtp", text: "550 User unknown" },
  remoteMta: "mx.example.com",
};

const rows: readonly [finding: Finding, text: string, isOpened: boolean, why: string][] = [
  [complete, TEXT, false, "leaves the text of a complete report closed"],
  [{ ...complete, status: unclear, phase: "rcpt" }, TEXT, false, "leaves a text closed that tells no status where that is all that is missing"],
  [{ ...complete, status: unclear, phase: "rcpt" }, TEXT.replace("550", "550 5.1.1"), true, "opens a text for the status that it tells"],
  [complete, `${TEXT} (in reply to RCPT TO command)`, true, "opens a text for the command that it tells"],
  [{ ...complete, diagnosticCode: { type: "x-unix", text: "67" }, reply: { text: "67" } }, TEXT, true, "opens a text for words"],
];

/** The mail, and whether its text was asked for. */
function watched(mail: OpenMail): { readonly mail: OpenMail; isOpened: boolean } {
  const watch = { isOpened: false };
  const get = (target: OpenMail, name: keyof OpenMail): unknown => {
    watch.isOpened ||= name === "text";
    const value = target[name];
    return typeof value === "function" ? value.bind(target) : value;
  };
  return Object.assign(watch, { mail: new Proxy(mail, { get: (target, name) => get(target, name as keyof OpenMail) }) });
}

for (const [finding, text, isOpened, why] of rows) {
  test(`completeFindings() ${why}`, () => {
    const watch = watched(openMail(Buffer.from(`From: MAILER-DAEMON@example.org\n\n${text}\n`)));
    completeFindings([finding], watch.mail, forms);
    equal(watch.isOpened, isOpened);
  });
}
