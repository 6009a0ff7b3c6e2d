// What a mail tells a person: the lines of its text parts in front of the message that came back.

import { bodyText, bufferOf } from "../../../../mail/index.ts";
import type { Origin } from "../../origin.ts";
import { textOfHtml } from "./html-text.ts";
import { fit, isWordless, WordHits, type LinePattern, type NumberedText } from "../words/line-pattern.ts";
import type { MailPart } from "./mail-parts.ts";
import { isReturnedMessage } from "./returned-part.ts";

/** The lines of one part, or of what is left of it. */
interface TextPart {
  readonly section: string;
  /** The index of its first line. */
  readonly first: number;
  readonly text: string;
}

/** trimEnd(), which costs more where there is nothing to trim. */
function withoutBlanks(line: string): string {
  const last = line.charCodeAt(line.length - 1);
  return last > 0x20 && last < 0x7f ? line : line.trimEnd();
}

/** A report on five thousand people is shorter. What goes beyond is the returned message, which is read by its part or not at all. */
const LONGEST = 1_048_576;

type Question = (text: NoticeText) => boolean;

export class NoticeText {
  /** Without line breaks, and without blanks at their ends. */
  readonly lines: readonly string[];
  readonly #parts: readonly TextPart[];
  #hits: WordHits | undefined;
  readonly #answers = new Map<Question, boolean>();

  constructor(lines: readonly string[], parts: readonly TextPart[]) {
    this.lines = lines;
    this.#parts = parts;
  }

  /** The answer to a question about all of it, which is reckoned once. */
  answer(question: Question): boolean {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = question(this);
    this.#answers.set(question, answer);
    return answer;
  }

  /** Where the line of that index stands. */
  readonly originOf = (index: number): Origin => {
    const part = this.#parts.findLast(({ first }) => first <= index);
    return part ? { part: part.section, line: index - part.first + 1 } : { part: "1", line: index + 1 };
  };

  /** The first lines of it. */
  upTo(end: number): NoticeText {
    return end >= this.lines.length ? this : new NoticeText(this.lines.slice(0, end), this.#parts);
  }

  /** The index of the first line from there on that the pattern fits; -1 where there is none. */
  find(pattern: LinePattern, from = 0): number {
    if (!isWordless(pattern)) return this.#wordHits().firstFit(pattern, this.lines, from);
    return this.lines.findIndex((line, at) => at >= from && fit(pattern, line) !== null);
  }

  /** The indexes of all lines that the pattern fits. */
  findAll(pattern: LinePattern): readonly number[] {
    return [...this.linesFor([pattern])].filter((at) => this.fitAt(pattern, at) !== null);
  }

  some(pattern: LinePattern): boolean {
    return this.find(pattern) >= 0;
  }

  /** What the pattern finds in the line of that index. */
  fitAt(pattern: LinePattern, at: number): RegExpExecArray | null {
    const line = this.lines[at] ?? "";
    return isWordless(pattern) ? fit(pattern, line) : this.#wordHits().fitAt(pattern, line, at);
  }

  /** The indexes of all lines that one of the patterns may fit; the others none of them does. */
  linesFor(patterns: readonly LinePattern[]): ReadonlySet<number> {
    if (patterns.some(isWordless)) return new Set(this.lines.keys());
    return new Set(patterns.flatMap((pattern) => this.#wordHits().linesOf(pattern)));
  }

  /** Whether words of the pattern stand in one of the first lines, or over their ends; where not, it does not fit. */
  mayHold(pattern: LinePattern, lines = Number.POSITIVE_INFINITY): boolean {
    return isWordless(pattern) || this.#wordHits().has(pattern, lines);
  }

  /** Whether the pattern fits what was made of the first lines by joining them. */
  fitsJoined(pattern: LinePattern, joined: string, lines: number): boolean {
    return this.#wordHits().fits(pattern, joined, lines);
  }

  #wordHits(): WordHits {
    return (this.#hits ??= new WordHits(this.#parts.map(({ text, first }): NumberedText => ({ text, first, end: this.lines.length }))));
  }
}

/** @param told the parts that textParts() chooses; a text in HTML is made plain */
export function noticeText(told: readonly MailPart[]): NoticeText {
  const lines: string[] = [];
  const texts: TextPart[] = [];
  for (const part of told) {
    const text = textOf(part);
    texts.push({ section: part.section, first: lines.length, text });
    for (const line of text.split("\n")) lines.push(withoutBlanks(line));
  }
  return new NoticeText(lines, texts);
}

/** Encodings that leave ASCII as it is, and charsets that do not. */
const PLAIN_ENCODINGS: ReadonlySet<string> = new Set(["7bit", "8bit", "binary"]);
const WIDE_CHARSET = /^\s*utf-?16|^\s*utf-7|^unicode/i;

/** Whether a word of ASCII may stand in the text of these parts, told from their octets. */
export function textMayHold(told: readonly MailPart[], word: string): boolean {
  return told.some(({ entity: { body, encoding, contentType } }) => {
    if (!PLAIN_ENCODINGS.has(encoding) || WIDE_CHARSET.test(contentType.parameters.get("charset") ?? "")) return true;
    return bufferOf(body).includes(word);
  });
}

/** A text that stands by itself. */
export function textOfLines(lines: readonly string[]): NoticeText {
  return new NoticeText(lines.map((line) => line.trimEnd()), [{ section: "1", first: 0, text: lines.join("\n") }]);
}

/** What is written for a person. Of two forms of one text the plain one counts. */
export function textParts(parts: readonly MailPart[]): readonly MailPart[] {
  const end = parts.findIndex(isReturnedMessage);
  const texts = parts.slice(0, end < 0 ? parts.length : end).filter(isText);
  // Lenient: some put the message in front of what they say of it (../samples/text-behind-message.eml).
  const told = texts.some(hasText) || end < 0 ? texts : parts.slice(end).filter(isText);
  return told.filter((part) => !isHtml(part) || !told.some((other) => !isHtml(other) && other.within === part.within && hasText(other)));
}

/** Blanks at the beginning that nobody writes more of, in front of a text. */
const MOST_BLANKS = 1000;
/** Of ISO-8859-1. */
const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]);

function hasText({ entity }: MailPart): boolean {
  return entity.body.length > MOST_BLANKS || entity.body.some((octet) => !BLANKS.has(octet));
}

function isText({ entity }: MailPart): boolean {
  const { mediaType } = entity.contentType;
  return mediaType.startsWith("text/") || mediaType.startsWith("multipart/");
}

function isHtml({ entity }: MailPart): boolean {
  return entity.contentType.mediaType === "text/html";
}

function textOf(part: MailPart): string {
  const { entity } = part;
  const text = bodyText(entity.body.length > LONGEST ? { ...entity, body: entity.body.subarray(0, LONGEST) } : entity);
  return isHtml(part) ? textOfHtml(text) : text;
}
