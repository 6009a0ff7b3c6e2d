// Undoes a Content-Transfer-Encoding: RFC 2045 §6.

import { bufferOf } from "./octets.ts";

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;
const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09]);

const NO_DIGIT = 0xff;

/** By octet: a table, since a mail of nothing but equals signs asks ten million times. */
const DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (const [value, digit] of [..."0123456789abcdef"].entries()) {
  for (const letter of [digit, digit.toUpperCase()]) DIGITS[letter.charCodeAt(0)] = value;
}

/** Octets as they were before they were encoded; an encoding that nobody knows leaves them as they are. */
export function decodeTransfer(octets: Uint8Array, encoding: string): Uint8Array {
  if (encoding === "base64") return Buffer.from(bufferOf(octets).toString("latin1"), "base64");
  return encoding === "quoted-printable" ? readQuotedPrintable(bufferOf(octets)) : octets;
}

/** RFC 2045 §6.7. An equals sign that begins nothing stands for itself. */
export function readQuotedPrintable(bytes: Buffer): Buffer {
  if (!bytes.includes(EQUALS)) return bytes;
  const decoded = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const octet = bytes[at] ?? 0;
    const softEnd = octet === EQUALS ? softBreakEnd(bytes, at + 1) : undefined;
    const written = octet === EQUALS && softEnd === undefined ? octetAt(bytes, at + 1) : undefined;
    if (softEnd === undefined) decoded[length++] = written ?? octet;
    at = softEnd ?? at + (written === undefined ? 1 : 3);
  }
  return decoded.subarray(0, length);
}

/** The octet that two hexadecimal digits write; undefined where there are none. */
function octetAt(bytes: Buffer, at: number): number | undefined {
  const high = DIGITS[bytes[at] ?? 0] ?? NO_DIGIT;
  const low = DIGITS[bytes[at + 1] ?? 0] ?? NO_DIGIT;
  return high === NO_DIGIT || low === NO_DIGIT ? undefined : high * 16 + low;
}

/** Where the line begins that a soft line break at `from` joins on; undefined where there is none. */
function softBreakEnd(bytes: Buffer, from: number): number | undefined {
  let at = from;
  while (BLANKS.has(bytes[at])) at++;
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return at === bytes.length ? at : undefined;
}
