// Which thing that went wrong in a session is about which recipient.

import type { SessionEvent } from "../../findings/session-transcript.ts";
import type { ListedRecipient } from "./sections.ts";

/** Replies before words of Sendmail's own, what names the recipient before what is about the whole mail. */
export function findEvents(session: readonly SessionEvent[], recipients: readonly ListedRecipient[]): (recipient: ListedRecipient) => SessionEvent | undefined {
  const listed = new Set(recipients.flatMap(({ addresses }) => addresses.map((address) => address.toLowerCase())));
  const events = session.map((event) => withNamed(event, listed));
  const byAddress = new Map<string, SessionEvent>();
  for (const [index, event] of events.entries()) {
    const key = event.address?.toLowerCase();
    const known = key === undefined ? undefined : byAddress.get(key);
    if (key !== undefined && (!known || (event.isReply && !known.isReply))) byAddress.set(key, event.isReply ? event : (answered(events, index) ?? event));
  }
  const ofAll = events.filter(({ address }) => address === undefined || recipients.length === 1);
  const byDefault = ofAll.find(({ isReply }) => isReply) ?? ofAll[0];
  return ({ addresses }) => addresses.map((address) => byAddress.get(address.toLowerCase())).find((event) => event !== undefined) ?? byDefault;
}

/** A reply that names one of the recipients is about that one, whatever the command was. */
function withNamed(event: SessionEvent, listed: ReadonlySet<string>): SessionEvent {
  const [, address] = event.address === undefined && event.isReply ? (/^[45]\d\d.{0,20}<([^<>\s]{1,254})>/.exec(event.words) ?? []) : [];
  return address !== undefined && listed.has(address.toLowerCase()) ? { ...event, address } : event;
}

/** Things that Sendmail says between a reply and whom it concerns. */
const MOST_BETWEEN = 5;

/** "503 Need RCPT": of DATA, when no recipient was left. */
const OUT_OF_ORDER = /^503\b/;

/** The reply that made Sendmail say so: in front of its words, in the same session, and about the whole mail. */
function answered(events: readonly SessionEvent[], index: number): SessionEvent | undefined {
  const before = events.slice(Math.max(index - MOST_BETWEEN, 0), index);
  const since = before.slice(before.findLastIndex(({ address }) => address !== undefined) + 1);
  const reply = since.findLast(({ isReply, words }) => isReply && !OUT_OF_ORDER.test(words));
  return reply?.remoteMta === events[index]?.remoteMta ? reply : undefined;
}
