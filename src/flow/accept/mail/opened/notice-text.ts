// What a mail tells a person: the lines of its text parts in front of the message that came back.

import type { Origin } from "../../origin.ts";
import { fit, isWordless, WordHits, type LinePattern, type NumberedText } from "../words/line-pattern.ts";
import type { ToldPart } from "./told-parts.ts";

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

export function noticeText(told: readonly ToldPart[]): NoticeText {
  const lines: string[] = [];
  const texts: TextPart[] = [];
  for (const part of told) {
    const { section, text } = part;
    texts.push({ section, first: lines.length, text });
    for (const line of text.split("\n")) lines.push(withoutBlanks(line));
  }
  return new NoticeText(lines, texts);
}

/** A text that stands by itself. */
export function textOfLines(lines: readonly string[]): NoticeText {
  return new NoticeText(lines.map((line) => line.trimEnd()), [{ section: "1", first: 0, text: lines.join("\n") }]);
}
