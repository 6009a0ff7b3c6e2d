// What the message that came back tells of itself, so that whoever sent it knows it again.

import { fieldValue, readEncodedWords, readMessageId, type HeaderField } from "../../../../mail/index.ts";
import type { OriginalFields } from "../mail-reading.ts";
import { addressIn, mailboxIn } from "./field-address.ts";

/** Fields in which senders and their services name a message, a campaign or a recipient; the values are theirs. */
const METADATA = /^(?:x-rebound-[\w-]{1,60}|x-(?:campaign|mailing|newsletter|job|message|customer|user|subscriber|list|mailer|entity-ref)-?(?:id|ref)|x-(?:mailgun|sendgrid|ses|postmark|mandrill|sparkpost|mailjet|pm|sg|smtpapi|msys|metadata|report-abuse|campaign)[\w-]{0,60}|feedback-id)$/i;
const MOST_METADATA = 50;
const LONGEST = 1000;

/** Undefined where it tells nothing. */
export function originalFields(header: readonly HeaderField[]): OriginalFields | undefined {
  const messageId = readMessageId(fieldValue(header, "message-id") ?? "");
  const subject = fieldValue(header, "subject");
  const listId = fieldValue(header, "list-id");
  const returnPath = mailboxIn(fieldValue(header, "return-path"));
  const metadata = metadataOf(header);
  const fields = {
    ...(messageId !== undefined && { messageId }),
    ...(subject !== undefined && { subject: readEncodedWords(subject) }),
    ...(listId !== undefined && { listId: addressIn(listId) }),
    ...(returnPath && { returnPath }),
    ...(metadata && { metadata }),
  };
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Of a field that stands there twice the first counts. */
function metadataOf(header: readonly HeaderField[]): Readonly<Record<string, string>> | undefined {
  const found = header.filter(({ name }) => name.includes("-") && METADATA.test(name)).slice(0, MOST_METADATA);
  if (found.length === 0) return undefined;
  return Object.fromEntries(found.toReversed().map(({ name, value }) => [name.toLowerCase(), value.slice(0, LONGEST)]));
}
