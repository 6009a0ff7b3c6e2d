// The form "general": any text in which a machine says that a mail did not arrive.

import { fieldValue, readMailbox, type Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import { failingLines, tellsFailure, tellsMailboxGone, tellsReply, tellsUndelivered } from "../../sentences/failure-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import { hasEmptyReturnPath, isAutomatic, isAutoReplied, isFromProgram, isFromSystem, isReport } from "../../opened/machine.ts";
import { hasSubjectOfReport } from "../../opened/subject.ts";
import { namedRecipient } from "../../recipients/named-recipient.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { isOfMail, tellsOfMail } from "../../sentences/mail-words.ts";
import { holdsReply, readRefusal } from "../../sentences/refusal-words.ts";
import { findCandidates, findMention, type Candidate } from "./candidates.ts";
import { findReasons, type Words } from "./reasons.ts";

export const form: Form = {
  id: "general",
  title: "Any text in which a machine says that a mail did not arrive",
  documentation: "RFC 3461 asks MTAs for a text, and leaves the words to them",
  rank: "general",
  ofMachines: true,
  read: (mail) => (tellsOfDelivery(mail) ? readText(mail) : undefined),
};

/** In its words, or, in a language that nobody here knows, by its subject alone. */
function tellsOfDelivery(mail: OpenMail): boolean {
  return tellsFailure(mail.text) || tellsDelay(mail.text) || hasSubjectOfReport(mail.header);
}

/** A subject is enough where the envelope says the same. */
function tellsInWords({ header, text }: OpenMail): boolean {
  return hasEmptyReturnPath(header) || tellsFailure(text) || tellsDelay(text);
}

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const action = tellsDelay(text) ? "delayed" : "failed";
  const isFailure = failingLines(text);
  const others = findCandidates(text.lines, isFailure, isOther(mail));
  const surest = others.length > 0 || !isFromSystem(mail.header) ? others : refusedWithReply(text.lines, isFailure);
  if (!isFromSystem(mail.header) && !isPlainlyReport(mail, surest)) return undefined;
  if (surest.length === 0 && !namedRecipient(mail) && mayBeAnnouncement(mail)) return undefined;
  const mention = surest.length > 0 || namedRecipient(mail) ? undefined : findMention(text.lines, isFailure, isOther(mail));
  const candidates = mention ? [mention] : surest;
  const reasons = findReasons(text.lines, candidates, isFailure);
  const findings = candidates.map((candidate) => findingOf(candidate, reasons.of(candidate), action, text));
  return { findings: findings.length > 0 ? findings : [withoutAddress(reasons.of({ address: "", at: -1, standing: "told", words: "" }), action, text)] };
}

/** Who minds a mail system tells its users of faults as well: nothing came back, and nobody is named. */
function mayBeAnnouncement(mail: OpenMail): boolean {
  const { header, contentType } = mail;
  const isReported = hasEmptyReturnPath(header) || isAutomatic(header) || hasSubjectOfReport(header) || contentType.mediaType === "multipart/report";
  return !isReported && !isFromProgram(header) && mail.original === undefined && mail.enclosed === undefined;
}

/** What does not come from a mail system by its name may be anybody's, and must say so the clearer the less else shows it. */
function isPlainlyReport(mail: OpenMail, named: readonly Candidate[]): boolean {
  const { text } = mail;
  if (text.lines.some(isQuoted) && !tellsUndelivered(text) && !tellsReply(text)) return false;
  if (!isOfMail(text)) return false;
  if (!isReport(mail)) return named.length > 0 && (tellsUndelivered(text) || (isAutoReplied(mail.header) && text.lines.some(tellsMailboxGone)));
  return named.length > 0 || namedRecipient(mail) !== undefined || (!hasReturnPath(mail) && tellsInWords(mail) && (tellsOfMail(text) || mail.original !== undefined));
}

/** Who quotes a report may be anybody. */
function isQuoted(line: string): boolean {
  return line.startsWith("> ") && line.includes(" ", 2);
}

/** Of what names nobody, the subject alone says too little: parcels are not delivered either. */
function hasReturnPath({ header }: OpenMail): boolean {
  return fieldValue(header, "return-path") !== undefined && !hasEmptyReturnPath(header);
}

/** Lines below an address in which its reply stands. */
const NEAR = 3;

/** Who writes to themselves is told of themselves: they begin a line, and a server's reply is with them. */
function refusedWithReply(lines: readonly string[], isFailure: (line: string, at: number) => boolean): readonly Candidate[] {
  const all = findCandidates(lines, isFailure, () => false);
  return all.filter(({ isFirst, words, at }) => isFirst === true && [words, ...lines.slice(at + 1, at + 1 + NEAR)].some((line) => holdsReply(line.trim())));
}

/** Fields that name who has sent. */
const SENDERS = ["from", "reply-to", "return-path", "sender"] as const;

/** Who has sent, and who reports it, is in the headers; a mailbox that is gone may report it itself. */
function isOther({ header, original }: OpenMail): (address: string, line: string) => boolean {
  const known = SENDERS.flatMap((name) => [header, original?.header ?? []].map((fields) => fieldValue(fields, name)?.toLowerCase() ?? "")).concat(fieldValue(header, "to")?.toLowerCase() ?? "");
  return (address, line) => known.some((field) => field.includes(address.toLowerCase())) && !tellsMailboxGone(line);
}

function findingOf({ address, at }: Candidate, words: Words | undefined, action: Action, text: NoticeText): Finding {
  const finalRecipient = readMailbox(address);
  const { found, ...rest } = withoutAddress(words, action, text);
  return { ...(finalRecipient && { finalRecipient }), ...rest, found: { ...(finalRecipient && { finalRecipient: text.originOf(at) }), ...found } };
}

/** A mailbox that is gone gives advice as well, which is no reason. */
function ofMailboxGone(words: string): string {
  return tellsMailboxGone(words) ? (words.split(/(?<=[.!?]) /).find(tellsMailboxGone) ?? words) : words;
}

function withoutAddress(words: Words | undefined, action: Action, { originOf }: NoticeText): Finding {
  const refusal = words ? readRefusal(ofMailboxGone(words.words)) : {};
  return { action, ...refusal, found: words && refusal.diagnosticCode ? { diagnosticCode: originOf(words.at) } : {} };
}
