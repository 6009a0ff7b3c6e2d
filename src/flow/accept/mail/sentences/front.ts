// The beginning of a text, where a report says what it is.

import { withSingleBlanks } from "../../../../mail/index.ts";

export const FRONT_LINES = 80;
const LONGEST = 8000;

/** The first lines, without those that quote. */
export function unquotedFront(lines: readonly string[]): readonly string[] {
  return lines.slice(0, FRONT_LINES).filter((line) => !/^\s*>/.test(line));
}

/** On one line, with single blanks: sentences go on over the ends of lines. */
export function joined(front: readonly string[]): string {
  return withSingleBlanks(front.join(" ")).slice(0, LONGEST);
}
