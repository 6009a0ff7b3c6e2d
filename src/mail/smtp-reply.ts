// What a server answers in SMTP: RFC 5321 §4.2, with the enhanced status code of RFC 2034 §4 in front of the text.

import { readEnhancedStatusCode, writeEnhancedStatusCode, type EnhancedStatusCode } from "./enhanced-status-code.ts";
import { splitLines } from "./line-breaks.ts";

export interface SmtpReply {
  /** From 200 to 599. */
  readonly code: number;
  readonly status?: EnhancedStatusCode;
  /** The lines of the reply, joined by "\n", without codes and without blanks at either end of a line. */
  readonly text: string;
}

/** The command that a reply answers; "tls" and "auth" are RFC 3207 §4 and RFC 4954 §4. */
export const SMTP_PHASES = ["connect", "helo", "tls", "auth", "mail", "rcpt", "data"] as const;
export type SmtpPhase = (typeof SMTP_PHASES)[number];

const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?=[ \t]|$)/;

/**
 * Reads a reply of one or more lines; undefined where no code stands first.
 *
 * @example
 * readSmtpReply("452-4.3.1 Mail system full\r\n452 4.3.1 Try later"); // { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full\nTry later" }
 */
export function readSmtpReply(text: string): SmtpReply | undefined {
  if (!beginsWithCode(text)) return undefined;
  const code = text.slice(0, 3);
  const [first = "", ...others] = splitLines(withoutLastBreak(text));
  const behind = first.slice(4).trim();
  const written = STATUS.exec(behind)?.[0] ?? "";
  const front = behind.slice(written.length).trim();
  const whole = others.length === 0 ? front : [front, ...others.map((line) => behindStatus(behindCode(line, code), written))].join("\n");
  const status = readEnhancedStatusCode(written);
  return status ? { code: Number(code), status, text: whole } : { code: Number(code), text: whole };
}

/** Three digits, and behind them a blank, a hyphen or the line's end. */
function beginsWithCode(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!(first >= 0x32 && first <= 0x35) || !isDigit(text.charCodeAt(1)) || !isDigit(text.charCodeAt(2))) return false;
  return text.length === 3 || " \t-\r\n".includes(text.charAt(3));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function withoutLastBreak(text: string): string {
  if (text.endsWith("\r\n")) return text.slice(0, -2);
  return text.endsWith("\n") || text.endsWith("\r") ? text.slice(0, -1) : text;
}

/** A line that does not repeat the code is text as a whole. */
function behindCode(line: string, code: string): string {
  return (line.startsWith(code) && beginsWithCode(line) ? line.slice(4) : line).trim();
}

function behindStatus(text: string, written: string): string {
  return STATUS.exec(text)?.[0] === written ? text.slice(written.length).trim() : text;
}

/**
 * Writes a reply as it goes over the wire, each line ended by CRLF: RFC 5321 §4.2.1.
 *
 * @example
 * writeSmtpReply({ code: 250, text: "Ok" }); // "250 Ok\r\n"
 */
export function writeSmtpReply({ code, status, text }: SmtpReply): string {
  const lines = splitLines(text);
  const front = status ? `${writeEnhancedStatusCode(status)} ` : "";
  return lines.map((line, index) => `${code}${index < lines.length - 1 ? "-" : " "}${front}${line}`.trimEnd().concat("\r\n")).join("");
}
