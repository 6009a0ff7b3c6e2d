// The form "delivered": a mail system tells in words alone that a mail has arrived, or went on to a system that tells nothing.

import type { Action } from "../../../../../mail/index.ts";
import { readAddressLine } from "../../recipients/address-line.ts";
import { RECIPIENTS_READ, type Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { tellsSuccess } from "../../sentences/success-words.ts";

const STATUS_TYPES = /^message\/(?:global-)?delivery-status$/;
/** A status among the lines says more. */
const FIELD = /^(?:final-recipient|action)[ \t]*:/i;
const RELAYED = /\brelayed\b/i;
const LONGEST_LINE = 1000;

export const form: Form = {
  id: "delivered",
  title: "Report of a success in words alone",
  documentation: "Sendmail sendmail/savemail.c, Postfix bounce(5), Exchange's delivery and relay reports",
  rank: "fields",
  ofMachines: true,
  read(mail) {
    if (!isSuccess(mail)) return undefined;
    const findings = findingsIn(mail).slice(0, RECIPIENTS_READ);
    return findings.length > 0 ? { findings } : { findings, kind: "success" };
  },
};

/** What needs no text is asked first. */
function isSuccess(mail: OpenMail): boolean {
  if (!isReport(mail) || mail.parts.some(({ entity }) => STATUS_TYPES.test(entity.contentType.mediaType))) return false;
  return tellsSuccess(mail.text) && !mail.text.lines.some((line) => FIELD.test(line));
}

function findingsIn({ text }: OpenMail): readonly Finding[] {
  const action: Action = text.lines.some((line) => RELAYED.test(line)) ? "relayed" : "delivered";
  return text.lines.flatMap((line, at) => {
    const address = readAddressLine(line.slice(0, LONGEST_LINE));
    if (!address) return [];
    const said: Finding = address.rest === "" ? {} : { diagnosticCode: { type: "x-text", text: address.rest } };
    return [{ finalRecipient: address.mailbox, action, ...said, found: { finalRecipient: text.originOf(at) } }];
  });
}
