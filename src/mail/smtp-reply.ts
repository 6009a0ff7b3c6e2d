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

const CODE = /^([2-5]\d\d)(?:[ \t-]|$)/;
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}(?=[ \t]|$)/;

/**
 * Reads a reply of one or more lines; undefined where no code stands first.
 *
 * @example
 * readSmtpReply("452-4.3.1 Mail system full\r\n452 4.3.1 Try later"); // { code: 452, status: { class: 4, subject: 3, detail: 1 }, text: "Mail system full\nTry later" }
 */
export function readSmtpReply(text: string): SmtpReply | undefined {
  const lines = splitLines(withoutLastBreak(text));
  const [, code] = CODE.exec(lines[0] ?? "") ?? [];
  if (code === undefined) return undefined;
  const [written = ""] = STATUS.exec(behindCode(lines[0] ?? "", code)) ?? [];
  const status = readEnhancedStatusCode(written);
  const texts = lines.map((line) => behindStatus(behindCode(line, code), written));
  return { code: Number(code), ...(status && { status }), text: texts.join("\n") };
}

function withoutLastBreak(text: string): string {
  return text.replace(/(?:\r\n|\r|\n)$/, "");
}

/** A line that does not repeat the code is text as a whole. */
function behindCode(line: string, code: string): string {
  return (CODE.exec(line)?.[1] === code ? line.slice(4) : line).trim();
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
