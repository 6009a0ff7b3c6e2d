// What the message that came back tells of itself.

import { fieldValue, readHeader, readHeaderFields, readMessageId, type HeaderField } from "../../../../mail/index.ts";
import type { MailPart } from "./mail-parts.ts";
import type { NoticeText } from "./notice-text.ts";
import type { Origin } from "../../origin.ts";
import { isReturnedMessage, returnedBytes } from "./returned-part.ts";
import { withoutQuote, type ReturnedText } from "./returned-text.ts";

export interface OriginalMessage {
  readonly header: readonly HeaderField[];
  readonly at: Origin;
}

/** Lines of a header that stands in a text. */
const MOST_LINES = 400;

/** Of several the last counts: what stands in front of it is a report within the report. */
export function originalInParts(parts: readonly MailPart[]): OriginalMessage | undefined {
  const part = parts.findLast(isReturnedMessage);
  return part && { header: readHeader(returnedBytes(part)).fields, at: { part: part.section, line: 1 } };
}

export function originalInText({ lines, originOf }: NoticeText, { headerAt }: ReturnedText): OriginalMessage | undefined {
  const block = lines.slice(headerAt, headerAt + MOST_LINES).map(withoutQuote);
  const end = block.indexOf("");
  const { fields } = readHeaderFields(block.slice(0, end < 0 ? MOST_LINES : end).join("\n"));
  return fields.length > 0 ? { header: fields, at: originOf(headerAt) } : undefined;
}

export function messageIdOf({ header }: OriginalMessage): string | undefined {
  return readMessageId(fieldValue(header, "message-id") ?? "");
}
