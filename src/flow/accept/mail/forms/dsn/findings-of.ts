// Makes findings of a delivery status.

import type { DeliveryStatus, PerMessageFields } from "../../../../../mail/index.ts";
import type { Finding } from "../../finding.ts";

export function findingsOf({ message, recipients }: DeliveryStatus): readonly Finding[] {
  const ofMessage = fieldsOfMessage(message);
  return recipients.map(({ finalAddress: _, finalLogId: __, ...ofRecipient }) => ({ ...ofRecipient, ...ofMessage }));
}

function fieldsOfMessage({ reportingMta, originalEnvelopeId, arrivedAt }: PerMessageFields): Finding {
  return {
    ...(reportingMta !== undefined && { reportingMta }),
    ...(originalEnvelopeId !== undefined && { envelopeId: originalEnvelopeId }),
    ...(arrivedAt !== undefined && { arrivedAt }),
  };
}
