// The same report as another host would have written it, or another relay handed it on, tells the same of each recipient.

import { deepEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readMail, type MailReading } from "../../src/flow/accept/index.ts";
import { writeMailbox } from "../../src/mail/index.ts";

const FORMS = join(import.meta.dirname, "..", "..", "src", "flow", "accept", "mail", "forms");
const REPORTS: ReadonlySet<string> = new Set(["bounce", "delay", "success"]);

/** A mail with LF, and each octet one character. Undefined where the mail has no such sibling. */
type Sibling = (mail: string) => string | undefined;

const HANDED_ON = ["From: Ann Lee <ann@people.example>", "Subject: Look at this", "Content-Type: multipart/mixed; boundary=handed-on", "", "--handed-on", "", "What is it?", "--handed-on", "Content-Type: message/rfc822", "", ""].join("\n");
const TRACES = ["Received: from relay.example by in.example with ESMTP; Mon, 23 Nov 2026 12:00:00 +0000", "X-Spam-Status: No, score=-1.9", "X-Original-To: news@example.org", "Delivered-To: news@example.org", ""].join("\n");

/** Header, and what follows the empty line behind it. */
function parted(mail: string): readonly [header: string, body: string] {
  const end = mail.indexOf("\n\n");
  return end < 0 ? [mail, ""] : [mail.slice(0, end), mail.slice(end + 2)];
}

const SIBLINGS: Readonly<Record<string, Sibling>> = {
  "names of fields in small letters": (mail) => mail.replaceAll(/^[A-Z][\w-]{1,40}:/gm, (name) => name.toLowerCase()),
  "fields of another relay in front": (mail) => `${TRACES}${mail}`,
  "blanks at the ends of lines": (mail) => mail.replaceAll(/[^\n]$/gm, "$&  "),
  "free lines twice": (mail) => {
    const [header, body] = parted(mail);
    return `${header}\n\n${body.replaceAll("\n\n", "\n\n\n")}`;
  },
  "text in base64": (mail) => {
    const [header, body] = parted(mail);
    if (/^content-transfer-encoding:|^content-type: *(?:multipart|message)/im.test(header)) return undefined;
    return `${header}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body, "latin1").toString("base64").replaceAll(/.{1,76}/g, "$&\n")}`;
  },
  "a boundary that stands nowhere": (mail) => (/^content-type:.*\n?.*boundary=/im.test(parted(mail)[0]) ? mail.replace(/boundary="?[^"\n;]+"?/i, "boundary=nowhere") : undefined),
  "no type of its parts": (mail) => {
    const [header, body] = parted(mail);
    return /^content-type: *multipart/im.test(header) ? `${header.replace(/^content-type:.*(?:\n[ \t].*)*\n?/im, "")}\n\n${body}` : undefined;
  },
  "a mark of a filter in front of the subject": (mail) => (/^subject: (?!fwd?:|wg:)/im.test(parted(mail)[0]) ? mail.replace(/^subject: /im, "Subject: [SPAM?] ") : undefined),
  "a signature below": (mail) => {
    const [header] = parted(mail);
    return /^content-(?:transfer-encoding|type):/im.test(header) ? undefined : `${mail}\n-- \nExample Corporation\ncleo@relay.example\n`;
  },
  "text in HTML": (mail) => {
    const [header, body] = parted(mail);
    if (/^content-(?:transfer-encoding|type):/im.test(header) || /^content-type:/im.test(body)) return undefined;
    const escaped = body.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `${header}\nContent-Type: text/html\n\n<html><body><pre>${escaped}</pre></body></html>\n`;
  },
  "handed on by a person": (mail) => `${HANDED_ON}${mail.replace(/^From .*\n/, "")}\n--handed-on--\n`,
};

/** By the sibling: what was handed on already lies too deep then, and notifications of services and scanners are no mails of mail systems. */
const EXCEPT: Readonly<Record<string, readonly string[]>> = {
  "handed on by a person": ["dsn/samples/handed-on-as-part.eml", "dsn/samples/handed-on-in-text.eml", "addressed/samples/handed-on-below-a-rule.eml", "ses-notification/", "scanner/"],
};

const told = ({ reports }: MailReading): readonly string[] =>
  reports.map(({ finalRecipient, action, status, reply, diagnosticCode }) => JSON.stringify([writeMailbox(finalRecipient), action, status, reply?.code, diagnosticCode?.text]));

const samples = readdirSync(FORMS, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".eml")).map(({ parentPath, name }) => join(parentPath, name)).sort();

for (const [what, sibling] of Object.entries(SIBLINGS)) {
  test(`readMail() tells the same of each sample with ${what}`, () => {
    for (const file of samples) {
      const mail = readFileSync(file, "latin1").replaceAll("\r\n", "\n");
      const changed = sibling(mail);
      const reading = readMail(Buffer.from(mail, "latin1"));
      if (changed === undefined || !REPORTS.has(reading.kind) || EXCEPT[what]?.some((name) => file.includes(name))) continue;
      deepEqual(told(readMail(Buffer.from(changed, "latin1"))), told(reading), file);
    }
  });
}
