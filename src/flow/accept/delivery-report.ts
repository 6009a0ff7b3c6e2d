// What a notice says of one recipient of one message. Names are those of RFC 3464 §2.2 and §2.3.

import type { Action, EnhancedStatusCode, Mailbox, ReplyText, SmtpPhase, TypedText } from "../../mail/index.ts";
import type { Origins } from "./origin.ts";

/** Instants are milliseconds since the epoch. */
export interface DeliveryReport {
  readonly finalRecipient: Mailbox;
  readonly originalRecipient?: Mailbox;
  readonly action: Action;
  /** The Status field; the diagnostic's own stands in `reply`. */
  readonly status?: EnhancedStatusCode;
  /** The SMTP reply, read out of the diagnostic or given as such. */
  readonly reply?: ReplyText;
  readonly diagnosticCode?: TypedText;
  /** The command that `reply` answered. */
  readonly phase?: SmtpPhase;
  readonly remoteMta?: string;
  readonly reportingMta?: string;
  /** RFC 3461 §4.4. */
  readonly envelopeId?: string;
  /** RFC 5322 §3.6.4: that of the original message, without angle brackets. */
  readonly messageId?: string;
  readonly arrivedAt?: number;
  readonly lastAttemptAt?: number;
  readonly willRetryUntil?: number;
  /** Where each value was found, by its name; only reports that came as mail have it. */
  readonly found?: Origins;
  /** Which of our own attempts this answers; nobody else's reports have it. */
  readonly attempt?: OwnAttempt;
}

export interface OwnAttempt {
  /** 0 for the first try, 1 for the first retry. */
  readonly number: number;
  /** Whether the mail may have been sent without our knowing. */
  readonly uncertain: boolean;
}
