// Finds the boundary of parts in a body whose Content-Type does not tell it: RFC 2046 §5.1.1.

const HYPHENS = Buffer.from("--");
const LF = 0x0a;
const CR = 0x0d;
const LONGEST_BOUNDARY = 200;
/** A body that begins with so many lines of hyphens is none of parts. */
const MOST_TRIED = 200;
const LONGEST_BYTES = 1_048_576;
/** A delimiter, and in the line behind it the first field of a part. */
const DELIMITER = /^--(\S(?:[^\r\n]{0,198}\S)?)[ \t]*(?:\r\n|\r|\n)Content-[\w-]{1,40}[ \t]*:/i;

/** Undefined where there is none, or where the body names it by itself: it is then that of a message within. */
export function findBoundary(body: Uint8Array): string | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, LONGEST_BYTES));
  let at = bytes.indexOf(HYPHENS);
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++) {
    const boundary = isLineStart(bytes, at) ? boundaryAt(bytes, at) : undefined;
    if (boundary !== undefined) return isNamedIn(bytes.subarray(0, at), boundary) ? undefined : boundary;
    at = nextLineStart(bytes, at);
  }
  return undefined;
}

function boundaryAt(bytes: Buffer, at: number): string | undefined {
  return DELIMITER.exec(bytes.toString("latin1", at, at + LONGEST_BOUNDARY + 60))?.[1];
}

function isLineStart(bytes: Buffer, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF || bytes[at - 1] === CR;
}

/** Of the next line that begins with two hyphens, or -1. */
function nextLineStart(bytes: Buffer, from: number): number {
  let at = from;
  do at = bytes.indexOf(HYPHENS, at + 1);
  while (at > 0 && !isLineStart(bytes, at));
  return at;
}

/** `boundary=` in front of it, as in the header of a message that came back. */
function isNamedIn(bytes: Buffer, boundary: string): boolean {
  return [`boundary=${boundary}`, `boundary="${boundary}"`].some((parameter) => bytes.includes(parameter) || bytes.includes(parameter.replace("b", "B")));
}
