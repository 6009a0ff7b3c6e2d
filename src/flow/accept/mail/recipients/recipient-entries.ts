// Reads texts that name recipients one by one, each with words of its own behind or under it.

import type { Action } from "../../../../mail/index.ts";
import { RECIPIENTS_READ, type Finding } from "../findings/finding.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { readRecipient } from "./mistyped-address.ts";
import { readRefusal } from "../sentences/refusal-words.ts";
import { ANSWER_MARK, readSession, refusalOf } from "../findings/session-transcript.ts";

export interface RecipientEntry {
  /** As it is written. */
  readonly address: string;
  /** What the mail was sent to, where that was another. */
  readonly original?: string;
  /** Index of the line that names it. */
  readonly at: number;
  /** What stands behind it, and the lines under it. */
  readonly words: readonly string[];
  /** Index of the first line with words. */
  readonly wordsAt?: number;
}

export interface EntryStyle {
  /** Of lines that name a recipient: group 1 is the address, group 2 what stands behind it. */
  readonly starts: readonly RegExp[];
  /** Signs of which one stands in every such line. */
  readonly signs: readonly string[];
  /** Whether a line goes on with what `first` began; `words` is what has been said so far. */
  goesOn(line: string, first: string, words: readonly string[]): boolean;
}

const BLANK = 0x20;
const LAST_PLAIN = 0x7e;

interface OpenEntry extends RecipientEntry {
  readonly words: string[];
  wordsAt?: number;
}

/** In one pass. What is indented deeper than the line that names a recipient is of that recipient. */
export function readEntries(lines: readonly string[], style: EntryStyle): readonly RecipientEntry[] {
  const entries: OpenEntry[] = [];
  let open: OpenEntry | undefined;
  for (const [at, line] of lines.entries()) {
    const first = open && (lines[open.at] ?? "");
    const started = first !== undefined && indentOf(line) > indentOf(first) ? undefined : startOf(line, at, style);
    if (started && entries.length < RECIPIENTS_READ) entries.push((open = started));
    else if (open && first !== undefined && style.goesOn(line, first, open.words)) addWords(open, line.trim(), at);
    else open = undefined;
  }
  return entries;
}

function addWords(entry: OpenEntry, words: string, at: number): void {
  if (words === "") return;
  entry.wordsAt ??= at;
  entry.words.push(words);
}

function startOf(line: string, at: number, { starts, signs }: EntryStyle): OpenEntry | undefined {
  if (!signs.some((sign) => line.includes(sign))) return undefined;
  for (const start of starts) {
    const [, address, rest = ""] = start.exec(line) ?? [];
    if (address !== undefined) return { address, at, words: rest === "" ? [] : [rest], ...(rest.length > 1 && { wordsAt: at }) };
  }
  return undefined;
}

/** Blanks in front; an empty line has none. */
export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === BLANK) at += 1;
  const unit = line.charCodeAt(at);
  return unit > BLANK && unit <= LAST_PLAIN ? at : Math.max(line.search(/\S/), 0);
}

/** What an entry tells, and where; without a final recipient where the address is none. */
export function findingOf({ address, original, at, words, wordsAt = at }: RecipientEntry, action: Action, { originOf }: NoticeText): Finding {
  const finalRecipient = readRecipient(address);
  const originalRecipient = original === undefined ? undefined : readRecipient(original);
  const session = words.some((word) => word.includes(ANSWER_MARK)) ? readSession(words).findLast(({ isReply }) => isReply) : undefined;
  const refusal = session ? { ...readRefusal(words.join(" ")), ...refusalOf(session) } : readRefusal(words.join(" "));
  const found = { ...(finalRecipient && { finalRecipient: originOf(at) }), ...(refusal.diagnosticCode && { diagnosticCode: originOf(wordsAt) }) };
  return { ...(finalRecipient && { finalRecipient }), ...(originalRecipient && { originalRecipient }), action, ...refusal, found };
}
