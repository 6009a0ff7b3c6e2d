// Reads the labelled reply lines that the classifier is measured on, and finds them where nothing else is said.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** One line of NDJSON. */
export interface LabelledLine {
  readonly id?: string;
  readonly text: string;
  /** Who said or listed it. */
  readonly source?: string;
  readonly reason?: string;
  /** All reasons that a coarse label covers. */
  readonly accept?: readonly string[];
  /** Whether the address is to be given up, where the label says so. */
  readonly hard?: boolean;
  /** "label", "prose", "code" or "code-only". */
  readonly labelKind?: string;
  /** Made out of a pattern, and said by nobody. */
  readonly derived?: boolean;
}

/** A wording of a full mail system, or one that looks like it. */
export interface SystemFullWording {
  readonly text: string;
  /** A reason, or "ambiguous". */
  readonly expect: string;
}

export interface Labelled {
  readonly lines: readonly LabelledLine[];
  /** Empty where no file of them lies beside the lines. */
  readonly wordings: readonly SystemFullWording[];
}

/** Where the lines stand beside the project's folder, of which they are no part. */
export const LABELLED = join("..", "shared", "data");
const LINES = "responses-dev.ndjson";
const WORDINGS = "system-full-variants.json";

/**
 * @param place a file of lines, or a folder that holds responses-dev.ndjson
 * @param half only lines of this half; left out, all
 * @returns undefined where nothing is there
 * @throws {Error} where a line is none: which, what was found, what was wanted
 */
export function readLabelled(place: string, half?: 0 | 1): Labelled | undefined {
  const file = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? join(place, LINES) : place;
  if (!existsSync(file)) return undefined;
  const wordings = join(dirname(file), WORDINGS);
  const lines = readFileSync(file, "utf8").split("\n").flatMap((json, index) => (json.trim() === "" ? [] : [readLine(json, `${file}:${index + 1}`)]));
  return {
    lines: lines.filter((line) => half === undefined || halfOf(line) === half),
    wordings: existsSync(wordings) ? JSON.parse(readFileSync(wordings, "utf8")) : [],
  };
}

function readLine(json: string, where: string): LabelledLine {
  const wanted = 'wanted a line of JSON such as {"text": "550 5.1.1 No such user", "reason": "user-unknown"}';
  try {
    const line: LabelledLine = JSON.parse(json);
    if (typeof line?.text === "string") return line;
  } catch (cause) {
    throw new Error(`Cannot read ${where}: found ${JSON.stringify(json.slice(0, 60))}, ${wanted}`, { cause });
  }
  throw new Error(`Cannot read ${where}: found no "text", ${wanted}`);
}

/** Which half a line belongs to, by its text: one half to work on, the other to measure on. */
export function halfOf({ text }: LabelledLine): 0 | 1 {
  const [first = 0] = createHash("sha256").update(text).digest();
  return first % 2 === 0 ? 0 : 1;
}
