// A corpus of labelled mails: a folder with mails/ and expected.jsonl, one label a line.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of one recipient of a bounce; null or left out is not known. */
export interface LabelledRecipient {
  readonly address?: string | null;
  readonly addressAlternatives?: readonly string[];
  readonly status?: string | null;
  /** Whether `status` was made up by who labelled it, so that only its class counts. */
  readonly statusInternal?: boolean;
  readonly replyCode?: string | null;
  readonly reason?: string | null;
  /** Where the label is coarse: all reasons that it covers. */
  readonly reasonAccept?: readonly string[];
  readonly hard?: boolean | null;
  readonly action?: string | null;
  /** Fields that are not sure enough to be counted. */
  readonly weak?: readonly string[];
}

export interface LabelledMail {
  /** Relative to the corpus. */
  readonly file: string;
  /** Null where people would not agree. */
  readonly isBounce: boolean | null;
  readonly kind: string;
  readonly nRecipients?: number | null;
  readonly recipients: readonly LabelledRecipient[];
  /** Whether the reasons are not to be counted. */
  readonly disputed?: boolean;
}

const LABELS = "expected.jsonl";

/**
 * The labels of the corpus in `folder`; undefined where there is none.
 *
 * @throws {Error} where a line is none, or its mail is not there: which, what was found, what was wanted
 */
export function readLabels(folder: string): readonly LabelledMail[] | undefined {
  const file = join(folder, LABELS);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readLabel(line, `${file}:${index + 1}`, folder)]));
}

function readLabel(json: string, where: string, folder: string): LabelledMail {
  const wanted = 'wanted a line of JSON such as {"file": "mails/a.eml", "isBounce": true, "kind": "bounce", "recipients": []}';
  const label = parseLabel(json, where, wanted);
  if (typeof label?.file !== "string" || !Array.isArray(label.recipients)) throw new Error(`Cannot read ${where}: found no "file" or no "recipients", ${wanted}`);
  if (!existsSync(join(folder, label.file))) throw new Error(`Cannot read ${where}: found no mail "${label.file}" in "${folder}", wanted one`);
  return label;
}

function parseLabel(json: string, where: string, wanted: string): LabelledMail {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`Cannot read ${where}: found ${JSON.stringify(json.slice(0, 60))}, ${wanted}`, { cause });
  }
}

/** Which half a mail belongs to, by its name: one half to work on, the other to measure on. */
export function halfOf({ file }: LabelledMail): 0 | 1 {
  const [first = 0] = createHash("sha256").update(file).digest();
  return first % 2 === 0 ? 0 : 1;
}
