// Finds the address of a recipient of whom a report tells the local part alone.

import { fieldValue, readMailbox, type HeaderField, type Mailbox } from "../../../../mail/index.ts";
import type { OpenMail } from "../opened/open-mail.ts";

const MOST_ADDRESSES = 1000;
const ADDRESS = /[^\s<>"(),;:@]{1,128}@[^\s<>"(),;:@]{1,255}/g;
/** Of the first address in a field. */
const DOMAIN = /^[^@]{0,400}@([^\s<>"(),;:@]{1,255})/;
/** Fields of the message that came back, which name whom it was for. */
const ADDRESSEES = ["x-original-to", "envelope-to", "delivered-to", "to", "cc", "apparently-to"] as const;
/** Whom a relay took it for: RFC 5321 §4.4. */
const FOR = /\bfor <?([^\s<>;]{1,128}@[^\s<>;]{1,255})/i;

type Place = Pick<OpenMail, "header" | "original">;

/** Finds the whole addresses of local parts: first among those that the original was addressed to; else the system that reports tells of its own users. */
export function localPartCompleter(place: Place): (localPart: string) => Mailbox | undefined {
  const addresseeOf = addresseeFinder(place);
  return (localPart) => addresseeOf(localPart) ?? ofReporter(localPart, place);
}

/** The same, only among those whom the report's header or the message that came back names. */
export function addresseeFinder(place: Place): (localPart: string) => Mailbox | undefined {
  let named: ReadonlyMap<string, Mailbox> | undefined;
  return (localPart) => (named ??= byLocalPart(namedIn(place))).get(localPart.toLowerCase());
}

function ofReporter(localPart: string, { header }: Place): Mailbox | undefined {
  const [, domain] = DOMAIN.exec(fieldValue(header, "from") ?? "") ?? [];
  return domain === undefined ? undefined : readMailbox(`${localPart}@${domain.toLowerCase()}`);
}

/** Of several of one local part the first. */
function byLocalPart(mailboxes: readonly Mailbox[]): ReadonlyMap<string, Mailbox> {
  return new Map(mailboxes.toReversed().map((mailbox) => [mailbox.localPart.toLowerCase(), mailbox]));
}

/** The surest first. */
function namedIn({ header, original }: Place): readonly Mailbox[] {
  const failed = mailboxesIn(fieldValue(header, "x-failed-recipients")); // Exim
  if (!original) return failed;
  return [...failed, ...ADDRESSEES.flatMap((name) => mailboxesIn(fieldValue(original.header, name))), ...relayedFor(original.header)];
}

function relayedFor(header: readonly HeaderField[]): readonly Mailbox[] {
  const traces = header.filter(({ name }) => name.toLowerCase() === "received").slice(0, MOST_ADDRESSES);
  return traces.flatMap(({ value }) => readMailbox(FOR.exec(value.slice(0, 2000))?.[1] ?? "") ?? []);
}

function mailboxesIn(field: string | undefined): readonly Mailbox[] {
  const found = [...(field ?? "").slice(0, 100_000).matchAll(ADDRESS)].slice(0, MOST_ADDRESSES);
  return found.flatMap(([address]) => readMailbox(address) ?? []);
}
