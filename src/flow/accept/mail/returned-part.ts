// Tells which part of a mail is the message that came back, or its header.

import type { MailPart } from "./mail-parts.ts";

const RETURNED_TYPES: ReadonlySet<string> = new Set([
  "message/rfc822", "message/global", // RFC 6533 §5
  "text/rfc822-headers", "message/global-headers", "message/rfc822-headers",
  "message/partial", "message/news",
]);

export function isReturnedMessage({ entity }: MailPart): boolean {
  return RETURNED_TYPES.has(entity.contentType.mediaType);
}
