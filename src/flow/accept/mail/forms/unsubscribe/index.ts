// The form "unsubscribe": a mail program or provider asks for a person to be taken off a list, or hands a complaint on in words alone.

import { fieldValue, readEncodedWords } from "../../../../../mail/index.ts";
import { complaintOf } from "../../findings/complaint.ts";
import type { Form } from "../../form.ts";
import type { Complaint } from "../../mail-reading.ts";
import { mailboxIn } from "../../opened/field-address.ts";
import { isAutomatic } from "../../opened/machine.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "unsubscribe",
  title: "Complaint or request to unsubscribe in words",
  documentation: "RFC 2369 §3.2, and the notices of Outlook.com's Junk Mail Reporting Program",
  rank: "fields",
  ofMachines: false,
  read(mail) {
    const complaint = complaintIn(mail) ?? reportIn(mail) ?? requestIn(mail);
    return complaint && { findings: [], kind: "complaint", complaint: complaintOf(complaint, mail) };
  },
};

/** Outlook.com's program: the address is all that it says. */
const COMPLAINT = /^complaint about message from (\[?[\da-f.:]{2,45}\]?)/i;
/** AOL and others, where the machine part was left out. */
const REPORT = /^(?:e-?mail feedback report for ip|(?:abuse|spam) (?:report|complaint) (?:for|about|from) (?:ip )?)\s?(\[?[\da-f.:]{2,45}\]?)/i;

function complaintIn({ header }: OpenMail): Complaint | undefined {
  const subject = readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 200);
  const [, address] = COMPLAINT.exec(subject) ?? REPORT.exec(subject) ?? [];
  return address === undefined ? undefined : { feedbackType: "abuse", sourceIp: address.replaceAll(/[[\]]|\.$/g, "") };
}

/** The sentence that providers put in front of their reports, whose machine part was lost on the way. */
const SENTENCE = /^\s*this is an? (?:e-?mail )?(?:abuse|spam|complaint) report (?:for|about|of|on|concerning) /i;
const WORDS_OF_SENTENCE = ["eport", "EPORT"] as const;
/** It opens the report; further down, somebody quotes one. */
const LAST_OF_SENTENCE = 5;
const FIELD = linePattern(/^feedback-type[ \t]*:/i);
const SOURCE = /\bfrom (?:ip(?: address)? )?(\[?(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?::[\da-f]{0,4}){2,7})\]?)/i;

function reportIn(mail: OpenMail): Complaint | undefined {
  if (!WORDS_OF_SENTENCE.some((word) => mail.mayHold(word))) return undefined;
  const { text, parts } = mail;
  const at = text.lines.slice(0, LAST_OF_SENTENCE + 1).findIndex((line) => SENTENCE.test(line));
  if (at < 0 || text.some(FIELD) || parts.some(({ entity }) => entity.contentType.mediaType === "message/feedback-report")) return undefined;
  const [, address] = SOURCE.exec(text.lines.slice(at, at + 2).join(" ").slice(0, 400)) ?? [];
  return { feedbackType: "abuse", ...(address !== undefined && { sourceIp: address.replaceAll(/[[\]]/g, "") }) };
}

/** What programs write in answer to List-Unsubscribe; a person who writes the same by hand asks a person. */
function requestIn(mail: OpenMail): Complaint | undefined {
  const { header } = mail;
  const subject = fieldValue(header, "subject")?.trim().toLowerCase();
  if (subject !== "unsubscribe" || !(isAutomatic(header) || mail.text.lines.some((line) => /\bsent this e-?mail to unsubscribe\b/i.test(line)))) return undefined;
  const person = mailboxIn(fieldValue(header, "from"));
  return { feedbackType: "opt-out", ...(person && { originalRcptTo: [person] }) };
}
