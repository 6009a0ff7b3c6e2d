// What comes in and goes out in the stories: mails to be sent, replies that somebody else heard, and DSN mails.

import type { EngineOptions, Incoming, MessageOrder } from "../../src/engine/index.ts";
import type { SmtpSink } from "../wire/smtp-sink.ts";

/** A mail to be sent, from news@example.com. */
export function mailTo(recipients: string | readonly string[], order: Partial<MessageOrder> = {}): MessageOrder {
  const all = typeof recipients === "string" ? [recipients] : recipients;
  return {
    reversePath: "news@example.com",
    recipients: all.map((finalRecipient) => ({ finalRecipient })),
    content: Buffer.from(`From: news@example.com\r\nTo: ${all.join(", ")}\r\nSubject: News\r\n\r\nHello\r\n`),
    ...order,
  };
}

/** Straight to this sink for these domains; what has no domain here goes nowhere. */
export function straightTo(sink: SmtpSink, ...domains: readonly string[]): NonNullable<EngineOptions["outlets"]> {
  return { smtp: { helloName: "rebound.example", routes: Object.fromEntries(domains.map((domain) => [domain, sink])) } };
}

/** One report of the source "smtp"; `fields` as its README has them. */
export function replyHeard(finalRecipient: string, reply: string, fields: Readonly<Record<string, unknown>> = {}): Incoming {
  return { source: "smtp", headers: {}, body: Buffer.from(JSON.stringify({ finalRecipient, reply, ...fields })) };
}

export interface DsnRecipient {
  readonly finalRecipient: string;
  readonly action: "failed" | "delayed" | "delivered";
  readonly status: string;
  /** The reply. */
  readonly diagnostic?: string;
}

export interface DsnOrder {
  readonly envelopeId: string;
  readonly recipients: readonly DsnRecipient[];
}

/** RFC 3464, as a relay writes it. */
export function dsnMail({ envelopeId, recipients }: DsnOrder): Incoming {
  const blocks = recipients.map(({ finalRecipient, action, status, diagnostic }) => [
    `Final-Recipient: rfc822; ${finalRecipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    "Remote-MTA: dns; mx.example.net",
    ...(diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]),
    "",
  ]);
  const lines = [
    "From: MAILER-DAEMON@relay.example.com",
    "To: news@example.com",
    "Subject: Delivery Status Notification",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_1"',
    "",
    "--=_1",
    "Content-Type: text/plain",
    "",
    "This is the mail system.",
    "--=_1",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; relay.example.com",
    `Original-Envelope-Id: ${envelopeId}`,
    "",
    ...blocks.flat(),
    "--=_1--",
    "",
  ];
  return { source: "mail", headers: {}, body: Buffer.from(lines.join("\r\n")) };
}
