// Makes delivery reports of a delivery status and of the header that came back with it.

import { fieldValue, readMessageId, readReplyText, type Action, type DeliveryStatus, type EnhancedStatusCode, type HeaderField, type PerMessageFields, type PerRecipientFields } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";

/** What an action must have been where only the status is left of it: RFC 3463 §2. */
const ACTION_OF_CLASS: Readonly<Record<EnhancedStatusCode["class"], Action>> = { 2: "delivered", 4: "delayed", 5: "failed" };

export function reportsOf({ message, recipients }: DeliveryStatus, originalHeader: readonly HeaderField[]): readonly DeliveryReport[] {
  const ofMessage = fieldsOfMessage(message, originalHeader);
  return recipients.flatMap((recipient) => {
    const ofRecipient = fieldsOfRecipient(recipient);
    return ofRecipient ? [{ ...ofRecipient, ...ofMessage }] : [];
  });
}

function fieldsOfMessage({ reportingMta, originalEnvelopeId, arrivedAt }: PerMessageFields, originalHeader: readonly HeaderField[]): Partial<DeliveryReport> {
  const messageId = readMessageId(fieldValue(originalHeader, "message-id") ?? "");
  return {
    ...(reportingMta !== undefined && { reportingMta }),
    ...(originalEnvelopeId !== undefined && { envelopeId: originalEnvelopeId }),
    ...(messageId !== undefined && { messageId }),
    ...(arrivedAt !== undefined && { arrivedAt }),
  };
}

/** Undefined where a report is cut off so early that the address itself may be half of one, or where there is none. */
function fieldsOfRecipient(fields: PerRecipientFields): DeliveryReport | undefined {
  const { originalRecipient, status, diagnosticCode, remoteMta, lastAttemptAt, willRetryUntil } = fields;
  const finalRecipient = fields.finalRecipient ?? originalRecipient;
  const action = fields.action ?? (status && ACTION_OF_CLASS[status.class]);
  if (!finalRecipient || !action) return undefined;
  return {
    finalRecipient,
    ...(originalRecipient && { originalRecipient }),
    action,
    ...(status && { status }),
    ...(diagnosticCode?.type === "smtp" && { reply: readReplyText(diagnosticCode.text) }),
    ...(diagnosticCode && { diagnosticCode }),
    ...(remoteMta !== undefined && { remoteMta }),
    ...(lastAttemptAt !== undefined && { lastAttemptAt }),
    ...(willRetryUntil !== undefined && { willRetryUntil }),
  };
}
