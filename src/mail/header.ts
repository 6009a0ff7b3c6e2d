// The header of a message or of a part, in octets: where it ends and what it holds. RFC 5322 §2.1.

import { fault } from "./fault.ts";
import { readHeaderFields, type HeaderFields } from "./header-field.ts";
import { bufferOf } from "./octets.ts";
import { nextLine, openMailText, textBetween, type MailText } from "./mail-text.ts";

export interface Header extends HeaderFields {
  /** Where the body begins. */
  readonly bodyAt: number;
}

const LONGEST_BYTES = 262_144;
/** Where nearly all headers end; what comes behind is looked at where one does not. */
const FRONT_BYTES = 8192;
const LF = 0x0a;
const CR = 0x0d;
const HYPHEN = 0x2d;

/**
 * Reads the header at the beginning of a mail. A line of an mbox in front of it (RFC 4155) is passed over.
 *
 * Limits: 262,144 octets. What goes beyond is left out, with a fault.
 *
 * @example
 * readHeader(Buffer.from("Subject: Hello\r\n\r\nBody")).bodyAt; // 18
 */
export function readHeader(bytes: Uint8Array): Header {
  const buffer = bufferOf(bytes);
  const isLong = buffer.length > FRONT_BYTES && buffer.includes(LF);
  const front = isLong ? readHeaderAt(openMailText(buffer.subarray(0, FRONT_BYTES)), 0) : undefined;
  return front && front.bodyAt < FRONT_BYTES ? front : readHeaderAt(openMailText(buffer), 0);
}

/**
 * @internal MailText holds a Buffer, which is a word of @types/node.
 * @param isEnd whether a line of two hyphens that begins there ends the header, though it is not empty
 */
export function readHeaderAt(mail: MailText, from: number, isEnd: (at: number) => boolean = () => false): Header {
  const start = isMboxLine(mail, from) ? nextLine(mail, from) : from;
  const { to, bodyAt } = findEnd(mail, start, isEnd);
  const read = readHeaderFields(textBetween(mail, start, Math.min(to, start + LONGEST_BYTES)));
  if (to - start <= LONGEST_BYTES) return { fields: read.fields, faults: read.faults, bodyAt };
  return { fields: read.fields, faults: [...read.faults, fault("header", `a header of ${to - start} octets`, "RFC 5322 §2.1.1")], bodyAt };
}

function findEnd(mail: MailText, from: number, isEnd: (at: number) => boolean): { to: number; bodyAt: number } {
  const { letters } = mail;
  let at = from;
  while (at < letters.length) {
    const next = nextLine(mail, at);
    const first = letters.charCodeAt(at);
    if ((first === LF || first === CR) && isEmptyLine(letters, at, next)) return { to: at, bodyAt: next };
    if (first === HYPHEN && isEnd(at)) return { to: at, bodyAt: at };
    at = next;
  }
  return { to: letters.length, bodyAt: letters.length };
}

function isEmptyLine(letters: string, at: number, next: number): boolean {
  return next - at === 1 || (next - at === 2 && letters.charCodeAt(at) === CR && letters.charCodeAt(at + 1) === LF);
}

function isMboxLine({ letters }: MailText, from: number): boolean {
  return letters.startsWith("From ", from) || letters.startsWith(">From ", from);
}
