// Fills in what a form did not find, from the rest of the mail.

import { fieldValue, mailboxKey, readMailbox, type Mailbox } from "../../../mail/index.ts";
import type { Finding } from "./finding.ts";
import type { Form } from "./form.ts";
import type { OpenMail } from "./open-mail.ts";
import { messageIdOf } from "./original-message.ts";

/** What counts: the fields for machines first, then what the text for people says, then the header and what came back. */
export function completeFindings(findings: readonly Finding[], mail: OpenMail, forms: readonly Form[]): readonly Finding[] {
  const told = findings.some(isThin) ? withText(findings, mail, forms) : findings;
  const addressed = told.length === 1 && told[0] && !told[0].finalRecipient ? [withAddress(told[0], mail)] : told;
  const messageId = mail.original && messageIdOf(mail.original);
  return messageId === undefined ? addressed : addressed.map((finding) => ({ messageId, ...finding }));
}

/** A status of the class alone says nothing (RFC 3463 §3.1), and neither does a failure without a diagnostic. */
function isThin({ status, diagnosticCode, reply, finalRecipient }: Finding): boolean {
  return !finalRecipient || (!diagnosticCode && !reply) || (status?.subject === 0 && reply?.status === undefined);
}

/** The text's findings of the same recipient; where there is but one of each, they are of the same. */
function withText(findings: readonly Finding[], mail: OpenMail, forms: readonly Form[]): readonly Finding[] {
  const ofText = findingsOfText(mail, forms);
  if (ofText.length === 0) return findings;
  if (findings.length === 0) return ofText;
  const byMailbox = new Map(ofText.flatMap((finding) => (finding.finalRecipient ? [[mailboxKey(finding.finalRecipient), finding] as const] : [])));
  const only = findings.length === 1 && ofText.length === 1 ? ofText[0] : undefined;
  return findings.map((finding) => {
    const other = (finding.finalRecipient && byMailbox.get(mailboxKey(finding.finalRecipient))) ?? only;
    return other && isThin(finding) ? { ...other, ...finding, found: { ...other.found, ...finding.found } } : finding;
  });
}

function findingsOfText(mail: OpenMail, forms: readonly Form[]): readonly Finding[] {
  for (const form of forms) {
    if (form.rank === "fields" || form.rank === "automatic") continue;
    const { findings = [] } = form.read(mail) ?? {};
    if (findings.length > 0) return findings;
  }
  return [];
}

/** Where the only recipient of a bounce may be named beside its text. */
function withAddress(finding: Finding, { header, original }: OpenMail): Finding {
  const failed = oneMailbox(fieldValue(header, "x-failed-recipients")); // Exim
  const addressee = original && oneMailbox(fieldValue(original.header, "to"));
  if (failed) return { ...finding, finalRecipient: failed, found: { ...finding.found, finalRecipient: { part: "0", line: 1 } } };
  return addressee && original ? { ...finding, finalRecipient: addressee, found: { ...finding.found, finalRecipient: original.at } } : finding;
}

/** Undefined where there are several, since nothing tells which of them it is. */
function oneMailbox(field: string | undefined): Mailbox | undefined {
  if (field === undefined || field.includes(",")) return undefined;
  return readMailbox(/<([^<>]+)>/.exec(field)?.[1] ?? field);
}
