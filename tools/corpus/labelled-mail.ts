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

/** The labels of the corpus in `folder`; undefined where there is none. */
export function readLabels(folder: string): readonly LabelledMail[] | undefined {
  const file = join(folder, LABELS);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): LabelledMail => JSON.parse(line));
}

/** Which half a mail belongs to, by its name: one half to work on, the other to measure on. */
export function halfOf({ file }: LabelledMail): 0 | 1 {
  const [first = 0] = createHash("sha256").update(file).digest();
  return first % 2 === 0 ? 0 : 1;
}
