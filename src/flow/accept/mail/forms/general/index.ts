// The form "general": any text in which a machine says that a mail did not arrive.

import { fieldValue, readMailbox, type Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../delay-words.ts";
import { failingLines, tellsFailure } from "../../failure-words.ts";
import type { Finding } from "../../finding.ts";
import type { Form, FormReading } from "../../form.ts";
import { hasSubjectOfReport, isFromMailSystem } from "../../machine.ts";
import { namedRecipient } from "../../named-recipient.ts";
import type { NoticeText } from "../../notice-text.ts";
import type { OpenMail } from "../../open-mail.ts";
import { readRefusal } from "../../refusal-words.ts";
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
function tellsOfDelivery({ header, text }: OpenMail): boolean {
  return tellsFailure(text) || tellsDelay(text) || hasSubjectOfReport(header);
}

function readText(mail: OpenMail): FormReading | undefined {
  const { text } = mail;
  const action = tellsDelay(text) ? "delayed" : "failed";
  const isFailure = failingLines(text);
  const surest = findCandidates(text.lines, isFailure, isOther(mail));
  if (surest.length === 0 && !isReport(mail)) return undefined;
  const mention = surest.length > 0 || namedRecipient(mail) ? undefined : findMention(text.lines, isFailure, isOther(mail));
  const candidates = mention ? [mention] : surest;
  const reasons = findReasons(text.lines, candidates, isFailure);
  const findings = candidates.map((candidate) => findingOf(candidate, reasons.of(candidate), action, text));
  return { findings: findings.length > 0 ? findings : [withoutAddress(reasons.of({ address: "", at: -1, standing: "told", words: "" }), action, text)] };
}

/** Cron and monitors are machines, too, and say so: who names nobody needs another sign than Auto-Submitted. */
function isReport(mail: OpenMail): boolean {
  return isFromMailSystem(mail);
}

/** Who has sent, and who reports it, is in the header. */
function isOther({ header }: OpenMail): (address: string) => boolean {
  const known = ["from", "to", "reply-to", "return-path"].map((name) => fieldValue(header, name)?.toLowerCase() ?? "");
  return (address) => known.some((field) => field.includes(address.toLowerCase()));
}

function findingOf({ address, at }: Candidate, words: Words | undefined, action: Action, text: NoticeText): Finding {
  const finalRecipient = readMailbox(address);
  const { found, ...rest } = withoutAddress(words, action, text);
  return { ...(finalRecipient && { finalRecipient }), ...rest, found: { ...(finalRecipient && { finalRecipient: text.originOf(at) }), ...found } };
}

function withoutAddress(words: Words | undefined, action: Action, { originOf }: NoticeText): Finding {
  const refusal = words ? readRefusal(words.words) : {};
  return { action, ...refusal, found: words && refusal.diagnosticCode ? { diagnosticCode: originOf(words.at) } : {} };
}
