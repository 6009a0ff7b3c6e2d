// The line breaks of text that came by mail: CRLF as RFC 5322 §2.1 has it, LF as files have it, CR alone as nobody should.

/** One of them: "\r\n" before its halves. */
export const LINE_BREAK = /\r\n|\r|\n/;

/**
 * The lines of a text, whatever they end with. Texts whose breaks are all of one kind, as nearly all are, need no expression.
 *
 * @example
 * splitLines("one\r\ntwo"); // ["one", "two"]
 */
export function splitLines(text: string): readonly string[] {
  if (!text.includes("\r")) return text.split("\n");
  const lines = text.split("\r\n");
  return lines.some((line) => line.includes("\n") || line.includes("\r")) ? text.split(LINE_BREAK) : lines;
}

/** The text with "\n" for each line break. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? splitLines(text).join("\n") : text;
}
