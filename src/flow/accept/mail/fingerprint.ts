// When two mails are one: the same report may come in by two ways, with different trace fields on top.

import { fieldValue, readHeader } from "../../../mail/index.ts";
import { fingerprintOf } from "../fingerprint.ts";

/** RFC 5322 §3.6.4: a Message-ID is of one mail alone. The body counts too, because not all MTAs keep to that. */
export function fingerprintOfMail(mail: Uint8Array): string {
  const { fields, bodyAt } = readHeader(mail);
  const name = fieldValue(fields, "message-id") ?? fieldValue(fields, "date") ?? "";
  return fingerprintOf(name, mail.subarray(bodyAt));
}
