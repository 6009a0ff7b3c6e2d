// Undoes a Content-Transfer-Encoding: RFC 2045 §6.

const EQUALS = 0x3d;
const LF = 0x0a;
const CR = 0x0d;
const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09]);

/** Octets as they were before they were encoded; an encoding that nobody knows leaves them as they are. */
export function decodeTransfer(octets: Uint8Array, encoding: string): Uint8Array {
  const bytes = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  if (encoding === "base64") return Buffer.from(bytes.toString("latin1"), "base64");
  return encoding === "quoted-printable" ? readQuotedPrintable(bytes) : octets;
}

/** RFC 2045 §6.7. An equals sign that begins nothing stands for itself. */
export function readQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  let from = 0;
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, Math.max(from, at + 1))) {
    const softEnd = softBreakEnd(bytes, at + 1);
    const octet = Number.parseInt(hexPair(bytes, at + 1), 16);
    if (softEnd === undefined && Number.isNaN(octet)) continue;
    length += bytes.copy(decoded, length, from, at);
    if (softEnd === undefined) decoded[length++] = octet;
    from = softEnd ?? at + 3;
  }
  length += bytes.copy(decoded, length, from);
  return decoded.subarray(0, length);
}

function hexPair(bytes: Buffer, at: number): string {
  const pair = bytes.toString("latin1", at, at + 2);
  return /^[\dA-Fa-f]{2}$/.test(pair) ? pair : "";
}

/** Where the line begins that a soft line break at `from` joins on; undefined where there is none. */
function softBreakEnd(bytes: Buffer, from: number): number | undefined {
  let at = from;
  while (BLANKS.has(bytes[at])) at++;
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return at === bytes.length ? at : undefined;
}
