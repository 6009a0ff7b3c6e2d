// The form "mailbox-gone": a mailbox answers by itself that it is no longer in use, and names no other address than its own.

import { fieldValue } from "../../../../../mail/index.ts";
import { tellsMailboxGone } from "../../sentences/failure-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { mailboxIn } from "../../opened/field-address.ts";
import { isAutoReplied, isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "mailbox-gone",
  title: "Answer of a mailbox that is no longer in use",
  documentation: "RFC 3834, and what is put in place of mailboxes that are closed",
  rank: "general",
  ofMachines: true,
  read(mail) {
    const finding = findingIn(mail);
    return finding && { findings: [finding] };
  },
};

/** The mailbox that answers speaks of itself. */
const OF_ITSELF = /\bthis\b.{0,40}\b(?:mailbox|inbox|address|account)\b/i;
/** Lines at the beginning, where it says so. */
const LOOK_AT = 12;
const NAMES_NOBODY = /^[^@]*$/;

function findingIn({ header, contentType, text }: OpenMail): Finding | undefined {
  if (isReport({ header, contentType }) || !isAutoReplied(header)) return undefined;
  const at = text.lines.slice(0, LOOK_AT).findIndex((line) => tellsMailboxGone(line) && OF_ITSELF.test(line.slice(0, 400)) && NAMES_NOBODY.test(line));
  const finalRecipient = at < 0 ? undefined : (mailboxIn(fieldValue(header, "reply-to")) ?? mailboxIn(fieldValue(header, "from")));
  if (!finalRecipient) return undefined;
  const said = (text.lines[at] ?? "").split(/(?<=[.!?]) /).find(tellsMailboxGone) ?? "";
  return { finalRecipient, action: "failed", diagnosticCode: { type: "x-text", text: said.trim() }, found: { finalRecipient: { part: "0", line: 1 }, diagnosticCode: text.originOf(at) } };
}
