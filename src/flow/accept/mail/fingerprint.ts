// When two mails are one: the same report may come in by two ways, with different trace fields on top.

import { fieldValue, readHeader, type HeaderField } from "../../../mail/index.ts";
import { fingerprintOf } from "../fingerprint.ts";

/** RFC 5322 §3.6.4: a Message-ID is of one mail alone. The body counts too, because not all MTAs keep to that. */
export function fingerprintOfMail(mail: Uint8Array): string {
  const { fields, bodyAt } = readHeader(mail);
  const messageId = fieldValue(fields, "message-id")?.trim();
  return fingerprintOf(messageId || asWritten(fields), mail.subarray(bodyAt));
}

/** Of what whoever wrote a mail put into its header, and no way that it takes changes. */
const WRITTEN = ["date", "from", "to", "subject", "x-failed-recipients"] as const;

/** A mail without a name: two of them in one second may have one text, and tell of two people in their headers alone. */
function asWritten(fields: readonly HeaderField[]): string {
  return WRITTEN.map((name) => fieldValue(fields, name) ?? "").join("\n");
}
