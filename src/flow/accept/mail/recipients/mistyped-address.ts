// Reads the address of a recipient as a report names it, also where it is none.

import { readMailbox, type Mailbox } from "../../../../mail/index.ts";

/** Printable, without what parts addresses from each other and from words; a domain that is cut off ends in its sign. */
const AS_WRITTEN = /^<?([^\s<>()"@,;:\\]{1,64})@([^\s<>()"@,;:\\]{1,188}[^\s<>()"@,;:\\.-])>?$/;
/** At least the shape of a domain. */
const DOTTED = /[a-z\d]\.+[a-z\d]/i;

/**
 * Lenient: what a sender mistyped is no mailbox (RFC 5321 §4.1.2), and an MTA that could not send to it names it all the
 * same, as it was written (../samples/mistyped-domain.eml).
 *
 * @example
 * readRecipient("<ann@#example.com>"); // { localPart: "ann", domain: "#example.com" }
 */
export function readRecipient(text: string): Mailbox | undefined {
  return readMailbox(text) ?? mistyped(text.trim());
}

function mistyped(text: string): Mailbox | undefined {
  const [, localPart, domain] = AS_WRITTEN.exec(text) ?? [];
  return localPart !== undefined && domain !== undefined && DOTTED.test(domain) && /^[\x21-\x7e]*$/.test(text) ? { localPart, domain } : undefined;
}
