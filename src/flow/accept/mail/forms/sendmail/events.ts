// Which thing that went wrong in a session is about which recipient.

import type { SessionEvent } from "../../session-transcript.ts";
import type { ListedRecipient } from "./sections.ts";

/** Replies before words of Sendmail's own, what names the recipient before what is about the whole mail. */
export function findEvents(events: readonly SessionEvent[], ofHowMany: number): (recipient: ListedRecipient) => SessionEvent | undefined {
  const byAddress = new Map<string, SessionEvent>();
  for (const [index, event] of events.entries()) {
    const key = event.address?.toLowerCase();
    const known = key === undefined ? undefined : byAddress.get(key);
    if (key !== undefined && (!known || (event.isReply && !known.isReply))) byAddress.set(key, event.isReply ? event : (answered(events, index) ?? event));
  }
  const ofAll = events.filter(({ address }) => address === undefined || ofHowMany === 1);
  const byDefault = ofAll.find(({ isReply }) => isReply) ?? ofAll[0];
  return ({ addresses }) => addresses.map((address) => byAddress.get(address.toLowerCase())).find((event) => event !== undefined) ?? byDefault;
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
