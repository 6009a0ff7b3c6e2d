// What a mail turned out to be.

import type { Mailbox } from "../../../mail/index.ts";
import type { Reading } from "../source.ts";

/** What a mail is to somebody who waits for bounces. Only the first three tell of deliveries. */
export const MAIL_KINDS = ["bounce", "delay", "success", "complaint", "dmarc-failure", "aggregate-report", "read-receipt", "auto-reply", "challenge", "other"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Kinds that tell of deliveries, and nothing where they have no report. */
export const KINDS_OF_DELIVERY: ReadonlySet<string> = new Set<MailKind>(["bounce", "delay", "success"]);

export interface MailReading extends Reading {
  readonly kind: MailKind;
  /** Id of the form that it was read by; undefined where none knows it. */
  readonly form?: string;
  /** What somebody complains of; never a report of a delivery. */
  readonly complaint?: Complaint;
  /** Of the message that came back. */
  readonly original?: OriginalFields;
}

export interface OriginalFields {
  /** Without angle brackets. */
  readonly messageId?: string;
  readonly subject?: string;
  /** RFC 2919 §3, without its name and angle brackets. */
  readonly listId?: string;
  /** What the message was sent from; with VERP, it names the recipient or the message. */
  readonly returnPath?: Mailbox;
  /** What the sender's own fields say, by their names in lower case: "x-rebound-…", "feedback-id", those of e-mail services. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** RFC 5965 §3. What its fields leave out is of the message that came back. */
export interface Complaint {
  /** In lower case: "abuse", "fraud", "virus", "not-spam", "opt-out", "auth-failure", "other", or one not registered. */
  readonly feedbackType: string;
  readonly userAgent?: string;
  readonly sourceIp?: string;
  readonly originalMailFrom?: Mailbox;
  readonly originalRcptTo?: readonly Mailbox[];
  /** Milliseconds since the epoch. */
  readonly arrivedAt?: number;
  readonly reportedDomains?: readonly string[];
  readonly envelopeId?: string;
  readonly messageId?: string;
  /** RFC 6591 §3: such as "dmarc". */
  readonly authFailure?: string;
  /** How many the report stands for, where it is more than one. */
  readonly incidents?: number;
}
