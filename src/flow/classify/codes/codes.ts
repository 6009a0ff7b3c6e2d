// Looks up what a code means: the registry's enhanced status codes and the bare reply codes of SMTP.

import type { EnhancedStatusCode } from "../../../mail/index.ts";
import { readEnhancedStatusCode } from "../../../mail/index.ts";
import { seenAs } from "./code-collisions.ts";
import type { Reason } from "../reasons/reasons.ts";
import type { Rule } from "../rules/rule.ts";
import { shippedRules } from "../rules/shipped-rules.ts";

export interface CodeEntry {
  /** "X.3.1" or "452". */
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  /** Undefined where the code tells of no failure. */
  readonly reason?: Reason;
  /** RFCs that define it, such as "RFC 3463". */
  readonly references: readonly string[];
  /** Where the field uses it for something else: each as a sentence. */
  readonly seenAs: readonly string[];
  /** Such as "rfc3463#x.3.1". */
  readonly rule: string;
}

/** The registry's entry; the class makes no difference. Undefined where the registry has none. */
export function codeEntry(status: Pick<EnhancedStatusCode, "subject" | "detail">): CodeEntry | undefined {
  return entries().get(`X.${status.subject}.${status.detail}`);
}

/** The entry of a bare reply code, such as 452. */
export function replyCodeEntry(code: number): CodeEntry | undefined {
  return entries().get(String(code));
}

/** The entry for what a person typed: "4.3.1", "X.3.1" or "452". */
export function explainCode(text: string): CodeEntry | undefined {
  const typed = text.trim();
  if (/^\d{3}$/.test(typed)) return replyCodeEntry(Number(typed));
  const status = readEnhancedStatusCode(typed.replace(/^x\./i, "4."));
  return status && codeEntry(status);
}

/** Every entry: enhanced status codes first, then reply codes, each in the order of its file. */
export function codeEntries(): readonly CodeEntry[] {
  return [...entries().values()];
}

let known: ReadonlyMap<string, CodeEntry> | undefined;

function entries(): ReadonlyMap<string, CodeEntry> {
  known ??= new Map(readEntries().map((entry) => [entry.code, entry]));
  return known;
}

function readEntries(): CodeEntry[] {
  return shippedRules().ruleSets.flatMap((set) =>
    set.rules.flatMap((rule) => {
      const code = codeOf(rule);
      return code === undefined || rule.title === undefined ? [] : [toEntry(code, rule, `${set.authority}#${rule.id}`)];
    }),
  );
}

function codeOf({ when }: Rule): string | undefined {
  const [status] = when.status ?? [];
  if (status && status !== "none") return `X.${status.subject}.${status.detail}`;
  return when.reply?.[0]?.toString();
}

function toEntry(code: string, rule: Rule, name: string): CodeEntry {
  return {
    code,
    title: rule.title ?? "",
    meaning: rule.meaning ?? "",
    references: rule.references ?? [],
    seenAs: seenAs(code),
    rule: name,
    ...(rule.reason ? { reason: rule.reason } : {}),
  };
}
