// Finds where a relay or a company signs below a report: who is named there is no recipient.

import { isFailure } from "../sentences/failure-words.ts";

/** RFC 3676 §4.3, without the blank at its end. */
const SIGN = "--";
const MOST_LINES = 8;

/** The index of the line above the signature in the lines up to `end`; `end` where there is none. What tells of a failure is no signature. */
export function findSignature(lines: readonly string[], end: number): number {
  let last = end - 1;
  while (last >= 0 && lines[last] === "") last -= 1;
  for (let at = last; at > 0 && at >= last - MOST_LINES; at -= 1) {
    if (lines[at] !== SIGN) continue;
    const isSigned = at < last && !lines.slice(at + 1, last + 1).some(isFailure);
    return isSigned ? at : end;
  }
  return end;
}
