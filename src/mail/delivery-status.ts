// What a message/delivery-status says: fields for the message, and fields for each recipient. RFC 3464 §2.

import { writeDateTime } from "./date-time.ts";
import { writeEnhancedStatusCode, type EnhancedStatusCode } from "./enhanced-status-code.ts";
import type { Mailbox } from "./mailbox.ts";
import { addressOf, writeTypedText, type TypedText } from "./typed-text.ts";

/** RFC 3464 §2.3.3. */
export const ACTIONS = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;
export type Action = (typeof ACTIONS)[number];

/** RFC 3464 §2.2. Instants are milliseconds since the epoch. */
export interface PerMessageFields {
  /** A host's name, as all MTAs here are: RFC 3464 §2.1.2. */
  readonly reportingMta?: string;
  readonly originalEnvelopeId?: string;
  readonly receivedFromMta?: string;
  readonly arrivedAt?: number;
}

/** RFC 3464 §2.3. */
export interface PerRecipientFields {
  readonly originalRecipient?: Mailbox;
  readonly finalRecipient?: Mailbox;
  /** In place of `finalRecipient`, where that field holds no mailbox. */
  readonly finalAddress?: TypedText;
  /** X-Actual-Recipient: where Sendmail's aliases led. */
  readonly actualRecipient?: Mailbox;
  readonly action?: Action;
  readonly status?: EnhancedStatusCode;
  /** What is said behind the status, or in place of it. */
  readonly statusComment?: string;
  readonly remoteMta?: string;
  readonly diagnosticCode?: TypedText;
  readonly lastAttemptAt?: number;
  readonly willRetryUntil?: number;
  readonly finalLogId?: string;
}

export interface DeliveryStatus {
  readonly message: PerMessageFields;
  readonly recipients: readonly PerRecipientFields[];
}

/**
 * Writes a delivery status; its lines end by CRLF. Instants lose their milliseconds.
 *
 * @example
 * writeDeliveryStatus({ message: { reportingMta: "mx.example.com" }, recipients: [{ action: "delayed" }] }); // "Reporting-MTA: dns; mx.example.com\r\n\r\nAction: delayed\r\n"
 */
export function writeDeliveryStatus({ message, recipients }: DeliveryStatus): string {
  return [writeMessage(message), ...recipients.map(writeRecipient)].join("\r\n");
}

function writeMessage({ originalEnvelopeId, reportingMta, receivedFromMta, arrivedAt }: PerMessageFields): string {
  return [
    writeField("Original-Envelope-Id", originalEnvelopeId),
    writeField("Reporting-MTA", host(reportingMta)),
    writeField("Received-From-MTA", host(receivedFromMta)),
    writeField("Arrival-Date", arrivedAt === undefined ? undefined : writeDateTime(arrivedAt)),
  ].join("");
}

function writeRecipient(fields: PerRecipientFields): string {
  const { originalRecipient, finalRecipient, finalAddress, diagnosticCode, lastAttemptAt, willRetryUntil } = fields;
  const final = finalRecipient ? addressOf(finalRecipient) : finalAddress;
  return [
    writeField("Original-Recipient", originalRecipient && writeTypedText(addressOf(originalRecipient))),
    writeField("Final-Recipient", final && writeTypedText(final)),
    writeField("X-Actual-Recipient", fields.actualRecipient && writeTypedText(addressOf(fields.actualRecipient))),
    writeField("Action", fields.action),
    writeField("Status", writeStatus(fields)),
    writeField("Remote-MTA", host(fields.remoteMta)),
    writeField("Diagnostic-Code", diagnosticCode && writeTypedText(diagnosticCode)),
    writeField("Last-Attempt-Date", lastAttemptAt === undefined ? undefined : writeDateTime(lastAttemptAt)),
    writeField("Final-Log-ID", fields.finalLogId),
    writeField("Will-Retry-Until", willRetryUntil === undefined ? undefined : writeDateTime(willRetryUntil)),
  ].join("");
}

function writeStatus({ status, statusComment }: PerRecipientFields): string | undefined {
  const written = [...(status ? [writeEnhancedStatusCode(status)] : []), ...(statusComment === undefined ? [] : [`(${statusComment})`])];
  return written.length === 0 ? undefined : written.join(" ");
}

function host(name: string | undefined): string | undefined {
  return name === undefined ? undefined : writeTypedText({ type: "dns", text: name });
}

function writeField(name: string, value: string | undefined): string {
  return value === undefined ? "" : `${name}: ${value.split(/[\r\n]+/).map((line) => line.trim()).join("\r\n ")}\r\n`;
}
