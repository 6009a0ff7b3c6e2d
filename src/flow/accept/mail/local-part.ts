// Finds the address of a recipient of whom a report tells the local part alone.

import { fieldValue, readMailbox, type HeaderField, type Mailbox } from "../../../mail/index.ts";
import type { OpenMail } from "./open-mail.ts";

const MOST_ADDRESSES = 1000;
const ADDRESS = /[^\s<>"(),;:@]{1,128}@[^\s<>"(),;:@]{1,255}/g;
/** Fields of the message that came back, which name whom it was for. */
const ADDRESSEES = ["x-original-to", "envelope-to", "delivered-to", "to", "cc", "apparently-to"] as const;
/** Whom a relay took it for: RFC 5321 §4.4. */
const FOR = /\bfor <?([^\s<>;]{1,128}@[^\s<>;]{1,255})/i;

type Place = Pick<OpenMail, "header" | "original">;

/** First among those that the original was addressed to; else the system that reports tells of its own users. */
export function completeLocalPart(localPart: string, place: Place): Mailbox | undefined {
  const [reporter] = mailboxesIn(fieldValue(place.header, "from"));
  return addresseeOf(localPart, place) ?? (reporter && readMailbox(`${localPart}@${reporter.domain.toLowerCase()}`));
}

/** Among those whom the report's header or the message that came back names. */
export function addresseeOf(localPart: string, { header, original }: Place): Mailbox | undefined {
  const wanted = localPart.toLowerCase();
  const isWanted = (mailbox: Mailbox): boolean => mailbox.localPart.toLowerCase() === wanted;
  const failed = mailboxesIn(fieldValue(header, "x-failed-recipients")).find(isWanted); // Exim
  if (failed || !original) return failed;
  const addressed = ADDRESSEES.flatMap((name) => mailboxesIn(fieldValue(original.header, name))).find(isWanted);
  return addressed ?? relayedFor(original.header).find(isWanted);
}

function relayedFor(header: readonly HeaderField[]): readonly Mailbox[] {
  const traces = header.filter(({ name }) => name.toLowerCase() === "received").slice(0, MOST_ADDRESSES);
  return traces.flatMap(({ value }) => readMailbox(FOR.exec(value.slice(0, 2000))?.[1] ?? "") ?? []);
}

function mailboxesIn(field: string | undefined): readonly Mailbox[] {
  const found = [...(field ?? "").slice(0, 100_000).matchAll(ADDRESS)].slice(0, MOST_ADDRESSES);
  return found.flatMap(([address]) => readMailbox(address) ?? []);
}
