// The fields of a report in a notice of the source "smtp", each with what it holds.

import { readInstant } from "../../../base/instant.ts";
import { ACTIONS, readMailbox, readMessageId, readReplyText, SMTP_PHASES } from "../../../mail/index.ts";
import type { DeliveryReport, OwnAttempt } from "../delivery-report.ts";

export interface FieldForm {
  /** What the field should hold, for people. */
  readonly wanted: string;
  /** Undefined where the value is not that. */
  read(value: unknown): Partial<DeliveryReport> | undefined;
}

const LATEST = 8_640_000_000_000_000;

export const FIELDS: Readonly<Record<string, FieldForm>> = {
  finalRecipient: mailboxField("finalRecipient"),
  originalRecipient: mailboxField("originalRecipient"),
  action: choiceField("action", ACTIONS),
  reply: { wanted: 'a text such as "452 4.3.1 Mail system full"', read: (value) => onText(value, (reply) => ({ reply: readReplyText(reply) })) },
  phase: choiceField("phase", SMTP_PHASES),
  remoteMta: textField("remoteMta"),
  reportingMta: textField("reportingMta"),
  envelopeId: textField("envelopeId"),
  messageId: { wanted: "a text", read: (value) => onText(value, messageIdIn) },
  at: { wanted: 'an instant such as "2026-11-23T10:00:00Z", or milliseconds since the epoch', read: readAt },
  attempt: { wanted: 'an object such as {"number":0,"uncertain":false}', read: (value) => (isAttempt(value) ? { attempt: { number: value.number, uncertain: value.uncertain } } : undefined) },
};

function mailboxField(name: "finalRecipient" | "originalRecipient"): FieldForm {
  return {
    wanted: 'a mailbox such as "ann@example.com"',
    read: (value) => {
      const mailbox = typeof value === "string" ? readMailbox(value) : undefined;
      return mailbox && { [name]: mailbox };
    },
  };
}

function textField(name: "remoteMta" | "reportingMta" | "envelopeId"): FieldForm {
  return { wanted: "a text", read: (value) => onText(value, (text) => ({ [name]: text })) };
}

function choiceField(name: "action" | "phase", choices: readonly string[]): FieldForm {
  return {
    wanted: `one of ${choices.join(", ")}`,
    read: (value) => (typeof value === "string" && choices.includes(value) ? { [name]: value } : undefined),
  };
}

function messageIdIn(text: string): Partial<DeliveryReport> | undefined {
  const messageId = readMessageId(text);
  return messageId === undefined ? undefined : { messageId };
}

/** Texts go into databases, which take no U+0000 and no half of a character. */
function onText(value: unknown, read: (text: string) => Partial<DeliveryReport> | undefined): Partial<DeliveryReport> | undefined {
  return typeof value === "string" && value !== "" ? read(value.replaceAll("\0", "\ufffd").toWellFormed()) : undefined;
}

function readAt(value: unknown): Partial<DeliveryReport> | undefined {
  const at = typeof value === "string" ? readInstant(value) : value;
  return typeof at === "number" && Number.isInteger(at) && at >= 0 && at <= LATEST ? { lastAttemptAt: at } : undefined;
}

function isAttempt(value: unknown): value is OwnAttempt {
  if (typeof value !== "object" || value === null || !("number" in value) || !("uncertain" in value)) return false;
  return Number.isSafeInteger(value.number) && Number(value.number) >= 0 && typeof value.uncertain === "boolean";
}
