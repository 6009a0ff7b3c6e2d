// The form "general": any text in which a machine says that a mail did not arrive.

import { fieldValue, readMailbox, type Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import { failingLines, tellsFailure, tellsMailboxGone } from "../../sentences/failure-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import { isFromSystem } from "../../opened/machine.ts";
import { hasSubjectOfReport } from "../../opened/subject.ts";
import { namedRecipient } from "../../recipients/named-recipient.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { holdsReply, readRefusal } from "../../sentences/refusal-words.ts";
import { findCandidates, findMention, type Candidate } from "./candidates.ts";
import { isPlainlyReport, type Naming } from "./plainly-report.ts";
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

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const action = tellsDelay(text) ? "delayed" : "failed";
  const isFailure = failingLines(text);
  const others = findCandidates(text.lines, isFailure, isOther(mail));
  const surest = others.length > 0 || !isFromSystem(mail.header) ? others : refusedWithReply(text.lines, isFailure);
  const named = namingOf(mail, surest);
  if (!isPlainlyReport(mail, named)) return undefined;
  const mention = named === "nowhere" ? findMention(text.lines, isFailure, isOther(mail)) : undefined;
  const candidates = mention ? [mention] : surest;
  const reasons = findReasons(text.lines, candidates, isFailure);
  const findings = candidates.map((candidate) => findingOf(candidate, reasons.of(candidate), action, text));
  return { findings: findings.length > 0 ? findings : [withoutAddress(reasons.of({ address: "", at: -1, standing: "told", words: "" }), action, text)] };
}

function namingOf(mail: OpenMail, surest: readonly Candidate[]): Naming {
  if (surest.length > 0) return "in-text";
  return namedRecipient(mail) ? "elsewhere" : "nowhere";
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
