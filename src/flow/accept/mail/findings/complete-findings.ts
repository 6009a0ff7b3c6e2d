// Fills in what a form did not find, from the rest of the mail.

import { fieldValue, mailboxKey, readEncodedWords } from "../../../../mail/index.ts";
import { tellsDelay } from "../sentences/delay-words.ts";
import { tellsReply } from "../sentences/failure-words.ts";
import type { Finding } from "./finding.ts";
import { askForm, type Form } from "../form.ts";
import { namedRecipient } from "../recipients/named-recipient.ts";
import type { OpenMail } from "../opened/open-mail.ts";
import { messageIdOf } from "../opened/original-message.ts";
import { findPhase } from "./reply-phase.ts";
import { holdsReply, readRefusal } from "../sentences/refusal-words.ts";

/** What counts: the fields for machines first, then what the text for people says, then the header and what came back. */
export function completeFindings(findings: readonly Finding[], mail: OpenMail, forms: readonly Form[]): readonly Finding[] {
  const phaseOf = findPhase(mail);
  const phased = withPhase(findings, phaseOf);
  const told = needForms(phased, mail) ? withText(phased, mail, forms) : phased;
  const [first = {}, ...others] = told;
  const addressed = others.length > 0 ? told : [withSubject(first.finalRecipient ? first : withAddress(first, mail), mail)];
  const messageId = mail.original && messageIdOf(mail.original);
  const whole = withPhase(addressed, phaseOf);
  return messageId === undefined ? whole : whole.map((finding) => ({ messageId, ...finding }));
}

/** A status in a text, of more than the class. */
const STATUS = /(?<![\d.])[245]\.[1-9]\d{0,2}\.\d{1,3}(?!\d|\.\d)/;

/** Whether forms are asked of the text; most reports need none, and their text is then not opened. */
function needForms(findings: readonly Finding[], mail: OpenMail): boolean {
  return findings.length === 0 || findings.some((finding) => isThin(finding) && mayBeTold(finding, mail)) || mayBeAnswered(findings, mail);
}

/** What lacks no more than a status need not know what a text says that tells none. */
function mayBeTold(finding: Finding, mail: OpenMail): boolean {
  return !finding.finalRecipient || !saysWhy(finding) || finding.phase === undefined || finding.remoteMta === undefined || mail.mayHold(STATUS);
}

/** A status of the class alone says nothing (RFC 3463 §3.1), and neither does a failure without a diagnostic. */
function isThin(finding: Finding): boolean {
  return !finding.finalRecipient || !saysWhy(finding) || !saysMoreThanClass(finding);
}

/** Numbers alone, such as the exit code of a program, are no words. */
function saysWhy({ diagnosticCode, reply }: Finding): boolean {
  const text = reply?.text ?? diagnosticCode?.text ?? "";
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}

function saysMoreThanClass({ status, reply }: Finding): boolean {
  return status?.subject !== 0 || (reply?.status !== undefined && reply.status.subject !== 0);
}

function withPhase(findings: readonly Finding[], phaseOf: ReturnType<typeof findPhase>): readonly Finding[] {
  if (!findings.some(lacksPhase)) return findings;
  return findings.map((finding) => {
    const phase = finding.reply && lacksPhase(finding) ? phaseOf(finding.reply) : undefined;
    return phase ? { ...finding, phase } : finding;
  });
}

function lacksPhase({ phase, reply }: Finding): boolean {
  return phase === undefined && reply?.code !== undefined;
}

/** A reply that stands nowhere but in the subject. */
function withSubject(finding: Finding, { header, section }: OpenMail): Finding {
  const subject = finding.reply ? "" : readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 400);
  if (!holdsReply(subject)) return finding;
  return { ...finding, ...wordsOf(readRefusal(subject)), found: { ...finding.found, diagnosticCode: { part: section, line: 1 } } };
}

/** The first form for all that is missing; the others for the reason of the only recipient, since a reason that stands apart may be anybody's. */
function withText(findings: readonly Finding[], mail: OpenMail, forms: readonly Form[]): readonly Finding[] {
  let told = findings;
  for (const ofText of findingsOfTexts(mail, forms)) {
    told = told.length === 0 ? ofText : completed(told, ofText);
    if (told.length > 1 ? told.some(saysWhy) : told.every(saysWhy) && !mayBeAnswered(told, mail)) break;
  }
  return told;
}

/** Of one recipient: whether the words are not a server's, and the text may hold what one said as well. */
function mayBeAnswered([finding, ...others]: readonly Finding[], mail: OpenMail): boolean {
  return finding !== undefined && others.length === 0 && !isAnswered(finding) && tellsReply(mail.text);
}

function isAnswered({ reply, status }: Finding): boolean {
  return reply !== undefined || (status !== undefined && status.subject !== 0);
}

/** The text's findings of the same recipient; where there is but one of each, they are of the same. */
function completed(findings: readonly Finding[], ofText: readonly Finding[]): readonly Finding[] {
  const byMailbox = new Map(ofText.flatMap((finding) => (finding.finalRecipient ? [[mailboxKey(finding.finalRecipient), finding] as const] : [])));
  const only = findings.length === 1 && ofText.length === 1 ? ofText[0] : undefined;
  return findings.map((finding) => {
    const other = (finding.finalRecipient && byMailbox.get(mailboxKey(finding.finalRecipient))) ?? only;
    return other && (isThin(finding) || !isAnswered(finding)) ? filledUp(finding, other) : finding;
  });
}

function* findingsOfTexts(mail: OpenMail, forms: readonly Form[]): Generator<readonly Finding[]> {
  for (const form of forms) {
    if (form.rank === "fields" || form.rank === "automatic" || form.rank === "remaining") continue;
    const { findings = [] } = askForm(form, mail) ?? {};
    if (findings.length > 0) yield findings;
  }
}

/** Fields stay, save where they say nothing and the text does: then its words count, and they go together. */
function filledUp(finding: Finding, other: Finding): Finding {
  const ofOther = saysWhy(other) && (!saysWhy(finding) || saysMore(other, finding)) ? wordsOf(other) : {};
  const status = saysMoreThanClass(finding) ? finding.status : (other.status ?? finding.status);
  const origins = Object.fromEntries(Object.keys(ofOther).flatMap((name) => (other.found?.[name] ? [[name, other.found[name]]] : [])));
  return { ...other, ...finding, ...ofOther, ...(status && { status }), found: { ...other.found, ...finding.found, ...origins } };
}

/** A reply where there was none, or one with a status where there was one without. */
function saysMore({ reply }: Finding, finding: Finding): boolean {
  if (!finding.reply) return reply !== undefined && !isAnswered(finding);
  return reply?.status !== undefined && !saysMoreThanClass(finding);
}

function wordsOf({ diagnosticCode, reply, phase }: Finding): Finding {
  return { ...(diagnosticCode && { diagnosticCode }), ...(reply && { reply }), ...(phase && { phase }) };
}

/** A report that names nobody tells of the one whom the message was for. */
function withAddress(finding: Finding, mail: OpenMail): Finding {
  const named = finding.originalRecipient ? undefined : namedRecipient(mail);
  if (!named) return finding;
  const action = tellsDelay(mail.text) ? "delayed" : "failed";
  return { ...(!finding.status && { action }), ...finding, finalRecipient: named.mailbox, found: { ...finding.found, finalRecipient: named.at } };
}
