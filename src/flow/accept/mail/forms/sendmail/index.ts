// The form "sendmail": sections with rules of dashes, of which one lists the recipients and one is a transcript of the session.

import type { Action } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form, FormReading } from "../../form.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { readRecipient } from "../../recipients/mistyped-address.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";
import { readSession, refusalOf, type SessionEvent } from "../../findings/session-transcript.ts";
import { findEvents } from "./events.ts";
import { readSections, type ListedRecipient } from "./sections.ts";

export const form: Form = {
  id: "sendmail",
  title: "Sections between rules of dashes (Sendmail of all versions)",
  documentation: "Sendmail sendmail/savemail.c, sendmail/err.c",
  rank: "particular",
  ofMachines: true,
  read: readText,
};

function readText({ text }: OpenMail): FormReading | undefined {
  const { recipients, transcript, transcriptAt, information } = readSections(text.lines);
  if (recipients.length === 0 && transcriptAt === undefined) return undefined;
  const events = readSession(transcript).map((event) => ({ ...event, at: event.at + (transcriptAt ?? 0) }));
  const byDefault: Action = tellsDelay(text) ? "delayed" : "failed";
  const listed = (recipients.length > 0 ? recipients : addressed(events)).map((recipient) => (information === "" ? recipient : { reason: information, ...recipient }));
  const eventOf = findEvents(events, listed);
  const findings = listed.map((recipient) => findingOf(recipient, eventOf(recipient), byDefault, text));
  return findings.length > 0 ? { findings } : undefined;
}

/** Old versions have no list: whom the transcript names has failed. */
function addressed(events: readonly SessionEvent[]): readonly ListedRecipient[] {
  const addresses = new Map(events.flatMap(({ address, at }) => (address === undefined ? [] : [[address.toLowerCase(), { addresses: [address], at }] as const])));
  return [...addresses.values()];
}

function findingOf({ addresses, reason, action, at }: ListedRecipient, event: SessionEvent | undefined, byDefault: Action, { originOf }: NoticeText): Finding {
  const finalRecipient = addresses.map((address) => readRecipient(address)).find((mailbox) => mailbox !== undefined);
  const told = reason === undefined ? undefined : readRefusal(reason);
  const ofEvent = event && refusalOf(event);
  const refusal: Finding = { ...ofEvent, ...(isFuller(event, told) ? {} : { ...statusOf(ofEvent, told), ...told }) };
  return {
    ...(finalRecipient && { finalRecipient }),
    action: action ?? byDefault,
    ...refusal,
    found: { ...(finalRecipient && { finalRecipient: originOf(at) }), ...(refusal.diagnosticCode && { diagnosticCode: originOf(event?.at ?? at) }) },
  };
}

/** The list leaves out the status of what Sendmail found out by itself: "550 5.1.2 <ann@example.com>... Host unknown". */
function statusOf(event: Finding | undefined, told: Finding | undefined): Finding {
  const { code, status } = event?.reply ?? {};
  return status && told?.reply && !told.reply.status && told.reply.code === code ? { status } : {};
}

/** A list has one line of a reply, the transcript all. */
function isFuller(event: SessionEvent | undefined, told: Finding | undefined): boolean {
  const { reply } = event ? refusalOf(event) : {};
  if (!reply || !told?.reply) return told === undefined || reply !== undefined;
  return reply.code === told.reply.code && reply.text.startsWith(told.reply.text.slice(0, 20));
}
