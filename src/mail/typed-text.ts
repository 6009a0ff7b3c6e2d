// `type ";" text`, the form of addresses, host names and diagnostics in a delivery status: RFC 3464 §2.1.2.

import { readMailbox, writeMailbox, type Mailbox } from "./mailbox.ts";

export interface TypedText {
  /** In lower case, such as "rfc822", "dns", "smtp". */
  readonly type: string;
  readonly text: string;
}

/** Parts a value at its first semicolon; undefined where it has none, or nothing behind it. */
export function readTypedText(value: string): TypedText | undefined {
  const semicolon = value.indexOf(";");
  const type = value.slice(0, Math.max(semicolon, 0)).trim().toLowerCase();
  const text = value.slice(semicolon + 1).trim();
  return type === "" || text === "" ? undefined : { type, text };
}

export function writeTypedText({ type, text }: TypedText): string {
  return `${type}; ${text}`;
}

/** RFC 6533 §3: what a utf-8-addr-xtext may hold as it is. */
const PLAIN = /^[\x21-\x2a\x2c-\x3c\x3e-\x5b\x5d-\x7e]$/;

/** The mailbox of an address; undefined where it is of a type that has none, or is not written as one. */
export function mailboxOf({ type, text }: TypedText): Mailbox | undefined {
  if (type === "rfc822") return readMailbox(text);
  return type === "utf-8" ? readMailbox(text.replaceAll(/\\x\{([\dA-F]{2,6})\}/g, readCharacter)) : undefined;
}

function readCharacter(escaped: string, hex: string): string {
  const codePoint = Number.parseInt(hex, 16);
  return codePoint <= 0x10_ffff ? String.fromCodePoint(codePoint) : escaped;
}

/** A mailbox of more than US-ASCII is of type utf-8: RFC 6533 §3. */
export function addressOf(mailbox: Mailbox): TypedText {
  const text = writeMailbox(mailbox);
  if (/^[\x20-\x7e]*$/.test(text)) return { type: "rfc822", text };
  return { type: "utf-8", text: [...text].map((character) => (PLAIN.test(character) ? character : escapeCharacter(character))).join("") };
}

function escapeCharacter(character: string): string {
  return `\\x{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}}`;
}
