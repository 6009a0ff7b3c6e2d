// The mail that a mail holds: the message that came back, or a report that somebody handed on.

import type { HeaderField } from "../../../../mail/index.ts";
import { subjectHandedOn } from "./subject.ts";
import type { MailPart } from "./mail-parts.ts";
import type { NoticeText } from "./notice-text.ts";
import { returnedBytes } from "./returned-part.ts";
import { isQuoted, withoutQuote, type ReturnedText } from "./returned-text.ts";

export interface EnclosedMail {
  readonly bytes: Uint8Array;
  /** Of the part that it is; of one in a text, that of the text, whose lines are then counted from its own first. */
  readonly section: string;
}

const MAIL_TYPES: ReadonlySet<string> = new Set(["message/rfc822", "message/global"]);

/** Of several the first, as somebody hands on one report. */
export function enclosedInParts(parts: readonly MailPart[]): EnclosedMail | undefined {
  const part = parts.find(({ entity }) => MAIL_TYPES.has(entity.contentType.mediaType));
  return part && { bytes: returnedBytes(part), section: part.section };
}

/** The whole text of a mail that says, by its subject, that it hands on a report. */
export function handedOnInText({ header, text }: { readonly header: readonly HeaderField[]; readonly text: NoticeText }): EnclosedMail {
  const lines = text.lines.map(withoutQuote);
  return { bytes: Buffer.from(`Subject: ${subjectHandedOn(header)}\n\n${lines.join("\n")}`), section: text.originOf(0).part };
}

/** What stands in a text has no octets of its own any more: those of its characters take their place. */
export function enclosedInText({ lines, originOf }: NoticeText, { headerAt }: ReturnedText): EnclosedMail {
  const own = lines.slice(headerAt);
  return { bytes: Buffer.from((isQuoted(own[0] ?? "") ? own.map(withoutQuote) : own).join("\n")), section: originOf(headerAt).part };
}
