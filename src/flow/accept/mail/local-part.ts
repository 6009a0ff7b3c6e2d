// Finds the address of a recipient of whom a report tells the local part alone.

import { fieldValue, readMailbox, type Mailbox } from "../../../mail/index.ts";
import type { OpenMail } from "./open-mail.ts";

const MOST_ADDRESSES = 1000;
const ADDRESS = /[^\s<>"(),;:@]{1,128}@[^\s<>"(),;:@]{1,255}/g;

/** First among those that the original was addressed to; else the system that reports tells of its own users. */
export function completeLocalPart(localPart: string, { header, original }: Pick<OpenMail, "header" | "original">): Mailbox | undefined {
  const addressees = original ? ["to", "cc", "delivered-to"].flatMap((name) => mailboxesIn(fieldValue(original.header, name))) : [];
  const addressed = addressees.find((mailbox) => mailbox.localPart.toLowerCase() === localPart.toLowerCase());
  const [reporter] = mailboxesIn(fieldValue(header, "from"));
  return addressed ?? (reporter && readMailbox(`${localPart}@${reporter.domain.toLowerCase()}`));
}

function mailboxesIn(field: string | undefined): readonly Mailbox[] {
  const found = [...(field ?? "").slice(0, 100_000).matchAll(ADDRESS)].slice(0, MOST_ADDRESSES);
  return found.flatMap(([address]) => readMailbox(address) ?? []);
}
