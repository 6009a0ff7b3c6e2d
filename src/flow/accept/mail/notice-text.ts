// What a mail tells a person: the lines of its text parts in front of the message that came back.

import { bodyText } from "../../../mail/index.ts";
import { textOfHtml } from "./html-text.ts";
import type { MailPart } from "./mail-parts.ts";
import type { Origin } from "../origin.ts";
import { isReturnedMessage } from "./returned-part.ts";

export interface NoticeText {
  /** Without line breaks, and without blanks at their ends. */
  readonly lines: readonly string[];
  /** Where the line of that index stands. */
  originOf(index: number): Origin;
}

/** A report on five thousand people is shorter. What goes beyond is the returned message, which is read by its part or not at all. */
const LONGEST = 1_048_576;

/** Of two forms of one text the plain one counts; a text in HTML alone is made plain. */
export function noticeText(parts: readonly MailPart[]): NoticeText {
  const lines: string[] = [];
  const starts: { readonly at: number; readonly part: string }[] = [];
  for (const part of textParts(parts)) {
    starts.push({ at: lines.length, part: part.section });
    for (const line of linesOf(part)) lines.push(line);
  }
  return { lines, originOf: (index) => originIn(starts, index) };
}

function originIn(starts: readonly { readonly at: number; readonly part: string }[], index: number): Origin {
  const start = starts.findLast(({ at }) => at <= index);
  return start ? { part: start.part, line: index - start.at + 1 } : { part: "1", line: index + 1 };
}

function textParts(parts: readonly MailPart[]): readonly MailPart[] {
  const end = parts.findIndex(isReturnedMessage);
  const texts = parts.slice(0, end < 0 ? parts.length : end).filter(isText);
  return texts.filter((part) => !isHtml(part) || !texts.some((other) => !isHtml(other) && other.within === part.within));
}

function isText({ entity }: MailPart): boolean {
  const { mediaType } = entity.contentType;
  return mediaType.startsWith("text/") || mediaType.startsWith("multipart/");
}

function isHtml({ entity }: MailPart): boolean {
  return entity.contentType.mediaType === "text/html";
}

function linesOf(part: MailPart): readonly string[] {
  const { entity } = part;
  const text = bodyText(entity.body.length > LONGEST ? { ...entity, body: entity.body.subarray(0, LONGEST) } : entity);
  return (isHtml(part) ? textOfHtml(text) : text).split("\n").map((line) => line.trimEnd());
}
