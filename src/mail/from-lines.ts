// Parts a stream of octets at the From_ lines of an mbox (RFC 4155), holding back no more than a line.

/** A stretch of the stream; joined, all are the stream again. */
export interface Piece {
  readonly bytes: Buffer;
  /** Whether it is one whole From_ line, with its line break. */
  readonly isFromLine: boolean;
}

/** Octets that are not told yet. */
interface Window {
  readonly bytes: Buffer;
  /** Whether a line begins with them. */
  readonly isLineStart: boolean;
}

interface Stream {
  readonly lineEnd: number;
  /** Whether nothing comes behind the window. */
  readonly isOver: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const FROM = "From ";
/** Longer lines begin no mail, whatever they hold. */
const LONGEST_LINE = 1000;

/**
 * A From_ line tells when the mail came; without a date it is text that nobody has quoted. What stands before it is
 * not asked: a mail that was cut off has no empty line at its end.
 */
const DATE_SIGNS: readonly RegExp[] = [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/, /\b\d{1,2}:\d{2}\b/, /\b(?:19|20)\d{2}\b/];

/** @param chunks of any length; where pieces end depends on them, what a From_ line is does not */
export async function* partAtFromLines(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Piece> {
  let window: Window = { bytes: Buffer.alloc(0), isLineStart: true };
  let lineEnd: number | undefined;
  for await (const chunk of chunks) {
    const bytes = window.bytes.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([window.bytes, chunk]);
    lineEnd ??= lineEndOf(bytes);
    const { isLineStart } = window;
    window = lineEnd === undefined ? { bytes, isLineStart } : yield* partWindow({ bytes, isLineStart }, { lineEnd, isOver: false });
  }
  const { bytes } = yield* partWindow(window, { lineEnd: lineEnd ?? LF, isOver: true });
  if (bytes.length > 0) yield { bytes, isFromLine: false };
}

/** What ends the first line: LF, or CR alone. Undefined where that cannot be told yet. */
function lineEndOf(bytes: Buffer): number | undefined {
  const first = bytes.subarray(0, LONGEST_LINE).findIndex((octet) => octet === LF || octet === CR);
  if (first < 0) return bytes.length < LONGEST_LINE ? undefined : LF;
  if (bytes[first] === LF) return LF;
  if (first + 1 === bytes.length) return undefined;
  return bytes[first + 1] === LF ? LF : CR;
}

/** @returns what may yet become a From_ line when more octets come */
function* partWindow({ bytes, isLineStart }: Window, { lineEnd, isOver }: Stream): Generator<Piece, Window> {
  const mark = Buffer.from([lineEnd, ...Buffer.from(FROM)]);
  let from = 0;
  let lineAt = isLineStart && bytes.subarray(0, FROM.length).equals(mark.subarray(1)) ? 0 : lineAfter(bytes, 0, mark);
  while (lineAt >= 0) {
    const end = bytes.indexOf(lineEnd, lineAt);
    if (end < 0 && !isOver && bytes.length - lineAt <= LONGEST_LINE) break;
    const to = end < 0 ? bytes.length : end + 1;
    if (isFromLine(bytes.subarray(lineAt, to))) {
      if (lineAt > from) yield { bytes: bytes.subarray(from, lineAt), isFromLine: false };
      yield { bytes: bytes.subarray(lineAt, to), isFromLine: true };
      from = to;
    }
    lineAt = lineAfter(bytes, to - 1, mark);
  }
  const heldFrom = Math.max(from, (lineAt < 0 ? bytes.length - mark.length : lineAt) - 1);
  if (heldFrom > from) yield { bytes: bytes.subarray(from, heldFrom), isFromLine: false };
  return { bytes: bytes.subarray(heldFrom), isLineStart: heldFrom === from && (from > 0 || isLineStart) };
}

/** Where the next line that begins with "From " does; below 0 where there is none. */
function lineAfter(bytes: Buffer, from: number, mark: Buffer): number {
  const at = bytes.indexOf(mark, from);
  return at < 0 ? -1 : at + 1;
}

function isFromLine(line: Buffer): boolean {
  if (line.length > LONGEST_LINE) return false;
  const text = line.toString("latin1");
  return DATE_SIGNS.every((sign) => sign.test(text));
}
