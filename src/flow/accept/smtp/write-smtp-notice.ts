// Writes SMTP replies as a notice of the source "smtp".

import { writeEnhancedStatusCode, writeMailbox, writeSmtpReply, type ReplyText } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";

/** What a notice of this source can say. */
export type SmtpReport = Pick<
  DeliveryReport,
  "finalRecipient" | "originalRecipient" | "action" | "reply" | "phase" | "remoteMta" | "reportingMta" | "envelopeId" | "messageId" | "lastAttemptAt" | "attempt"
>;

/**
 * @example
 * const ann = { localPart: "ann", domain: "example.com" };
 * Buffer.from(writeSmtpNotice([{ finalRecipient: ann, action: "delayed", reply: { code: 452, text: "Full" } }])).toString(); // '{"reports":[{"finalRecipient":"ann@example.com","action":"delayed","reply":"452 Full"}]}'
 */
export function writeSmtpNotice(reports: readonly SmtpReport[]): Uint8Array {
  return Buffer.from(JSON.stringify({ reports: reports.map(writeReport) }), "utf8");
}

/** JSON.stringify() leaves out what is undefined. */
function writeReport(report: SmtpReport): object {
  return {
    finalRecipient: writeMailbox(report.finalRecipient),
    originalRecipient: report.originalRecipient && writeMailbox(report.originalRecipient),
    action: report.action,
    reply: report.reply && writeReply(report.reply),
    phase: report.phase,
    remoteMta: report.remoteMta,
    reportingMta: report.reportingMta,
    envelopeId: report.envelopeId,
    messageId: report.messageId,
    at: report.lastAttemptAt,
    attempt: report.attempt,
  };
}

function writeReply({ code, status, text }: ReplyText): string {
  if (code !== undefined) return writeSmtpReply({ code, ...(status && { status }), text }).trimEnd();
  return status ? `${writeEnhancedStatusCode(status)} ${text}` : text;
}
