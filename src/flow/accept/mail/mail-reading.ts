// What a mail turned out to be.

import type { Reading } from "../source.ts";

/** What a mail is to somebody who waits for bounces. Only the first three tell of deliveries. */
export const MAIL_KINDS = ["bounce", "delay", "success", "complaint", "dmarc-failure", "read-receipt", "auto-reply", "challenge", "other"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export interface MailReading extends Reading {
  readonly kind: MailKind;
  /** Id of the form that it was read by; undefined where none knows it. */
  readonly form?: string;
  /** Of the message that came back. */
  readonly original?: OriginalFields;
}

export interface OriginalFields {
  /** Without angle brackets. */
  readonly messageId?: string;
  readonly subject?: string;
  /** RFC 2919 §3. */
  readonly listId?: string;
}
