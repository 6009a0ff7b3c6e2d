// Where the only recipient of a bounce may be named beside its text and its fields.

import { fieldValue, readEncodedWords, readMailbox, writeMailbox, type HeaderField, type Mailbox } from "../../../../mail/index.ts";
import { addressIn, mailboxIn } from "../opened/field-address.ts";
import type { OpenMail } from "../opened/open-mail.ts";
import type { Origin } from "../../origin.ts";

export interface NamedRecipient {
  readonly mailbox: Mailbox;
  readonly at: Origin;
}

/** Fields of the message that came back, by how near they are to its envelope. */
const ADDRESSEES = ["x-original-to", "envelope-to", "delivered-to", "to"] as const;
/** Fields of the report that hold the address which it was sent to. */
const RETURN_PATHS = ["x-original-to", "delivered-to", "envelope-to", "to"] as const;
/** The recipient within the return path: "news-ann=example.com@lists.example.org". */
const VERP = /^(?:[^@]{0,128}[-+])?([^=@+-][^=@+]{0,63})=((?:[a-z\d-]{1,63}\.){1,10}[a-z\d-]{2,63})@/i;

/** With a dot in its domain: subjects hold names of messages and of programs, too. */
const IN_SUBJECT = /[^\s<>"'()[\],;:@]{1,64}@[a-z\d](?:[a-z\d.-]{0,187})\.[a-z]{2,63}/gi;

type Place = Pick<OpenMail, "header" | "original" | "section">;

/** Undefined where none is named, or several, since nothing tells which of them it is. */
export function namedRecipient({ header, original, section }: Place): NamedRecipient | undefined {
  const ofReport: Origin = { part: section, line: 1 };
  const failed = oneMailbox(fieldValue(header, "x-failed-recipients")); // Exim
  if (failed) return { mailbox: failed, at: ofReport };
  const addressee = original && firstOf(ADDRESSEES, (name) => personIn(original.header, name));
  if (addressee) return { mailbox: addressee, at: original.at };
  const other = firstOf(RETURN_PATHS, (name) => verpRecipient(header, name)) ?? inSubject(header);
  return other && { mailbox: other, at: ofReport };
}

/** "Undeliverable: ann@example.com": the only address in a subject, where it is not whom the report is for. */
function inSubject(header: readonly HeaderField[]): Mailbox | undefined {
  const subject = readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 400);
  const [first, ...others] = [...subject.matchAll(IN_SUBJECT)].map(([address]) => address.replace(/\.$/, ""));
  const mailbox = first !== undefined && others.length === 0 ? readMailbox(first) : undefined;
  const isReporter = [...RETURN_PATHS, "from"].some((name) => first !== undefined && fieldValue(header, name)?.toLowerCase().includes(first.toLowerCase()));
  return isReporter ? undefined : mailbox;
}

function firstOf<Name, Value>(names: readonly Name[], read: (name: Name) => Value | undefined): Value | undefined {
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A mailing list's own address is not that of the member whom the message did not reach. */
function personIn(header: readonly HeaderField[], name: string): Mailbox | undefined {
  const mailbox = oneMailbox(fieldValue(header, name));
  if (!mailbox) return undefined;
  const [address, listId] = [writeMailbox(mailbox).toLowerCase(), `${mailbox.localPart}.${mailbox.domain}`.toLowerCase()];
  const isList = [["list-post", address], ["x-beenthere", address], ["list-id", listId]].some(([field = "", text = ""]) => fieldValue(header, field)?.toLowerCase().includes(text));
  return isList ? undefined : mailbox;
}

function oneMailbox(field: string | undefined): Mailbox | undefined {
  if (field === undefined || field.includes(",")) return undefined;
  return mailboxIn(field);
}

function verpRecipient(header: readonly HeaderField[], name: string): Mailbox | undefined {
  const [, localPart, domain] = VERP.exec(addressIn(fieldValue(header, name) ?? "")) ?? [];
  return localPart === undefined ? undefined : readMailbox(`${localPart}@${domain}`);
}
