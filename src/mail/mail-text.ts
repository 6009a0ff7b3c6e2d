// A mail as octets and as a text with one letter for each octet: to be searched as a text and cut as either.

import { isAscii } from "node:buffer";
import { readText } from "./charset.ts";

export interface MailText {
  readonly bytes: Buffer;
  /** Its letters are U+0000 to U+00FF. */
  readonly letters: string;
  /** The line break of a mail is LF, CRLF or CR: what ends its lines. */
  readonly lineEnd: "\n" | "\r";
  /** Whether all charsets that a header may be in read the letters as what they are. */
  readonly isPlain: boolean;
}

/** NUL is no letter, and what Japanese text begins with is more than ASCII. */
const NOT_PLAIN = ["\0", "\u001b"] as const;

export function openMailText(bytes: Buffer): MailText {
  const letters = bytes.toString("latin1");
  return { bytes, letters, lineEnd: lineEndOf(letters), isPlain: isAscii(bytes) && !NOT_PLAIN.some((sign) => letters.includes(sign)) };
}

export function lineEndOf(letters: string): "\n" | "\r" {
  return letters.includes("\n") ? "\n" : "\r";
}

/** Where the next line begins. */
export function nextLine({ letters, lineEnd }: MailText, at: number): number {
  const end = letters.indexOf(lineEnd, at);
  return end < 0 ? letters.length : end + 1;
}

/** A stretch of it in its charset, where none is told. */
export function textBetween({ bytes, letters, isPlain }: MailText, from: number, to: number): string {
  return isPlain ? letters.slice(from, to) : readText(bytes.subarray(from, to));
}
