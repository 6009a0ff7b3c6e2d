// Reads a line that begins with a recipient's address, as programs set them out for people.

import { readMailbox, type Mailbox } from "../../../../mail/index.ts";

export interface AddressLine {
  readonly mailbox: Mailbox;
  /** What stands behind the address; the address again in brackets or as a link is left out. */
  readonly rest: string;
}

/** Indents, bullets and quotes in front; then the address, alone or in the brackets or quotes of its kind. */
const FIRST = /^[\s>*•·–|-]{0,40}(?:(?:recipient|address|user):\s{0,10})?(?:(?:smtp|mailto|rfc822)[:;] ?)?["'<([]{0,3}(?:(?:smtp|mailto):)?([^\s<>"()[\]:;,|@]{1,128}@[^\s<>"()[\]:;,|@]{1,255})/i;
/** A name, then the address in angle brackets, and nothing else. */
const NAMED = /^[\s>*•·–|-]{0,40}[^<>@:]{1,100}<([^\s<>@]{1,128}@[^\s<>@]{1,255})>(?=[:.,]?\s*$)/;
/** What closes the address, a name in brackets, the link that a text made of HTML has behind each address. */
const CLOSING = /^["'>)\]]{0,3}(?:\s?\([^()]{0,200}\))?(?:\s?<mailto:[^<>]{0,400}>)?\s*[:;,-]?\s*/i;

/**
 * @example
 * readAddressLine("  <ann@example.com>: mailbox full"); // { mailbox: { localPart: "ann", domain: "example.com" }, rest: "mailbox full" }
 */
export function readAddressLine(line: string): AddressLine | undefined {
  if (!line.includes("@")) return undefined;
  const found = FIRST.exec(line) ?? NAMED.exec(line);
  const mailbox = found?.[1] === undefined ? undefined : readMailbox(found[1].replace(/(?<!['.])['.]+$/, ""));
  return found && mailbox ? { mailbox, rest: behind(line.slice(found[0].length)) } : undefined;
}

function behind(text: string): string {
  const display = /^["'>)\]]{0,3}\s?\(([^()]{0,200})\)/.exec(text)?.[1] ?? "";
  // "ann@example.com (user not found)" tells a reason, "ann@example.com (Ann)" and "ann@example.com (ann@example.com)" do not.
  const isReason = /\s/.test(display) && !display.includes("@") && /[a-z] [a-z]/.test(display);
  return isReason ? text.replace(/^["'>)\]]{0,3}\s?/, "").trim() : text.replace(CLOSING, "").trim();
}
