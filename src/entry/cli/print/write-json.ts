// A value as one line of JSON for a program, in the words of the API: instants in ISO 8601, mailboxes and status codes as text.

import { writeEnhancedStatusCode, writeMailbox, type EnhancedStatusCode, type Mailbox } from "../../../mail/index.ts";

/** Names of fields that hold milliseconds since the epoch, alone or in a list. */
const INSTANT = /^(at|until|since)$|(At|Until|Since)$/;

/** The largest that a Date holds. */
const LAST_INSTANT = 8.64e15;

export function writeJson(value: unknown): string {
  return JSON.stringify(told(value, ""));
}

function told(value: unknown, name: string): unknown {
  if (typeof value === "number") return INSTANT.test(name) && Math.abs(value) <= LAST_INSTANT ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return value.map((part) => told(part, name));
  if (typeof value !== "object" || value === null) return value;
  if (isMailbox(value)) return writeMailbox(value);
  if (isStatus(value)) return writeEnhancedStatusCode(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part, key)]));
}

function isMailbox(value: object): value is Mailbox {
  return "localPart" in value && "domain" in value;
}

function isStatus(value: object): value is EnhancedStatusCode {
  return "class" in value && "subject" in value && "detail" in value;
}
