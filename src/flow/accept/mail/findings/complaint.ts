// What a complaint does not tell of itself stands in the message that came back.

import { fieldValue, type Mailbox } from "../../../../mail/index.ts";
import type { Complaint } from "../mail-reading.ts";
import { mailboxIn } from "../opened/field-address.ts";
import type { OpenMail } from "../opened/open-mail.ts";
import { messageIdOf } from "../opened/original-message.ts";

/** Outlook.com takes the recipient out of the fields and leaves it here. */
const RECIPIENT_FIELDS = ["x-hmxmroriginalrecipient", "x-original-to", "delivered-to", "to"] as const;

export function complaintOf(told: Complaint, { original }: OpenMail): Complaint {
  if (!original) return told;
  const messageId = messageIdOf(original);
  const recipient = RECIPIENT_FIELDS.map((name) => personIn(fieldValue(original.header, name))).find(Boolean);
  const sender = personIn(fieldValue(original.header, "return-path"));
  return {
    ...(sender && { originalMailFrom: sender }),
    ...(recipient && { originalRcptTo: [recipient] }),
    ...(messageId !== undefined && { messageId }),
    ...told,
  };
}

/** Redacted addresses, as many providers send them, are none. */
function personIn(field: string | undefined): Mailbox | undefined {
  const mailbox = mailboxIn(field);
  return mailbox && /^redacted/i.test(mailbox.localPart) ? undefined : mailbox;
}
