// The header of a message or of a part, in octets: where it ends and what it holds. RFC 5322 §2.1.

import { readText } from "./charset.ts";
import { fault } from "./fault.ts";
import { readHeaderFields, type HeaderFields } from "./header-field.ts";

export interface Header extends HeaderFields {
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** A stretch of octets. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

const LONGEST_BYTES = 262_144;
const LF = 0x0a;
const CR = 0x0d;

/** The line break of a mail is LF, CRLF or CR: the octet that ends its lines. */
export function lineEndOf(bytes: Buffer): number {
  return bytes.includes(LF) ? LF : CR;
}

/**
 * Reads the header at the beginning of a mail. A line of an mbox in front of it (RFC 4155) is passed over.
 *
 * Limits: 262,144 octets. What goes beyond is left out, with a fault.
 *
 * @example
 * readHeader(Buffer.from("Subject: Hello\r\n\r\nBody")).bodyAt; // 18
 */
export function readHeader(bytes: Uint8Array): Header {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readHeaderAt(buffer, 0, { lineEnd: lineEndOf(buffer), isEnd: () => false });
}

export interface HeaderStops {
  readonly lineEnd: number;
  /** Whether a line that begins there ends the header, though it is not empty. */
  readonly isEnd: (at: number) => boolean;
}

export function readHeaderAt(bytes: Buffer, from: number, stops: HeaderStops): Header {
  const start = isMboxLine(bytes, from) ? nextLine(bytes, from, stops.lineEnd) : from;
  const { to, bodyAt } = findEnd(bytes, start, stops);
  const read = readHeaderFields(readText(bytes.subarray(start, Math.min(to, start + LONGEST_BYTES))));
  const tooLong = to - start > LONGEST_BYTES ? [fault("header", `a header of ${to - start} octets`, "RFC 5322 §2.1.1")] : [];
  return { fields: read.fields, faults: [...read.faults, ...tooLong], bodyAt };
}

function findEnd(bytes: Buffer, from: number, { lineEnd, isEnd }: HeaderStops): { to: number; bodyAt: number } {
  let at = from;
  while (at < bytes.length) {
    const next = nextLine(bytes, at, lineEnd);
    if (isEmptyLine(bytes, { from: at, to: next })) return { to: at, bodyAt: next };
    if (isEnd(at)) return { to: at, bodyAt: at };
    at = next;
  }
  return { to: bytes.length, bodyAt: bytes.length };
}

export function nextLine(bytes: Buffer, at: number, lineEnd: number): number {
  const end = bytes.indexOf(lineEnd, at);
  return end < 0 ? bytes.length : end + 1;
}

function isEmptyLine(bytes: Buffer, { from, to }: Extent): boolean {
  const length = to - from;
  return (length === 1 && (bytes[from] === LF || bytes[from] === CR)) || (length === 2 && bytes[from] === CR && bytes[from + 1] === LF);
}

function isMboxLine(bytes: Buffer, from: number): boolean {
  return /^>?From /.test(bytes.toString("latin1", from, from + 6));
}
