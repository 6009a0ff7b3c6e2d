// Tells which part of a mail is the message that came back, or its header.

import { bodyBytes } from "../../../../mail/index.ts";
import type { MailPart } from "./mail-parts.ts";

const RETURNED_TYPES: ReadonlySet<string> = new Set([
  "message/rfc822", "message/global", // RFC 6533 §5
  "text/rfc822-headers", "message/global-headers", "message/rfc822-headers",
  "message/partial", "message/news",
]);

const LF = 0x0a;
const CR = 0x0d;

export function isReturnedMessage({ entity }: MailPart): boolean {
  return RETURNED_TYPES.has(entity.contentType.mediaType);
}

/** Lenient: some leave lines free in front of what came back (../samples/free-line-in-front.eml). */
export function returnedBytes({ entity }: MailPart): Uint8Array {
  const bytes = bodyBytes(entity);
  let from = 0;
  while (bytes[from] === LF || bytes[from] === CR) from += 1;
  return from === 0 ? bytes : bytes.subarray(from);
}
