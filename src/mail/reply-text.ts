// What a server is said to have answered, in diagnostics and logs, where codes may be missing or run together.

import { readEnhancedStatusCode, type EnhancedStatusCode } from "./enhanced-status-code.ts";
import { readSmtpReply } from "./smtp-reply.ts";

export interface ReplyText {
  readonly code?: number;
  readonly status?: EnhancedStatusCode;
  readonly text: string;
}

const STATUS_FIRST = /^[#(]?([245]\.\d{1,3}\.\d{1,3})(?:[\s:,;)-]+|$)/;

/**
 * Reads a reply with its code, with an enhanced status alone, or with neither. Never fails.
 *
 * @example
 * readReplyText("4.3.1 Mail system full"); // { status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full" }
 */
export function readReplyText(text: string): ReplyText {
  const trimmed = text.trim();
  const reply: ReplyText = readSmtpReply(unfoldedLines(trimmed)) ?? { text: trimmed };
  return reply.status ? reply : withStatusOfText(reply);
}

/** A reply of several lines that was folded into one field has its codes in mid-text: the line breaks are put back. */
function unfoldedLines(text: string): string {
  if (text.charAt(3) !== "-") return text;
  const [, code, status = ""] = /^([2-5]\d\d)-([245]\.\d{1,3}\.\d{1,3} |)/.exec(text) ?? [];
  if (code === undefined) return text;
  return [`${code}-${status}`, `${code} ${status}`].reduce((lines, front) => lines.replaceAll(` ${front}`, `\n${front}`), text);
}

function withStatusOfText(reply: ReplyText): ReplyText {
  if (!"#(245".includes(reply.text.charAt(0))) return reply;
  const [front = "", code = ""] = STATUS_FIRST.exec(reply.text) ?? [];
  const status = readEnhancedStatusCode(code);
  return status ? { ...reply, status, text: reply.text.slice(front.length) } : reply;
}
