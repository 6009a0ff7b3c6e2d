// A person's mailbox: how it stands, what waits for it, and the whole story.

import { standingAt, type Recipient, type RecipientStanding } from "../../flow/decide/index.ts";
import { mailboxKey, readMailbox } from "../../mail/index.ts";
import type { DecisionRow, Page, PageRequest, RecipientFilter, Store } from "../../store/index.ts";
import type { ObstacleTo } from "../obstacle.ts";
import { deliveryView, type DeliveryView } from "./way-out.ts";

export interface RecipientSummary extends Omit<Recipient, "standing"> {
  /** As it is now. */
  readonly standing: RecipientStanding;
}

export interface RecipientView extends RecipientSummary {
  /** Newest first, the latest 50. */
  readonly deliveries: readonly DeliveryView[];
  /** Newest first, the latest 200. */
  readonly decisions: readonly DecisionRow[];
}

export async function recipientPage(store: Store, request: PageRequest & RecipientFilter, now: number): Promise<Page<RecipientSummary>> {
  const page = await store.look((ledger) => ledger.recipients.list(request));
  return { ...page, rows: page.rows.map((recipient) => summaryOf(recipient, now)) };
}

interface StoryTools {
  readonly store: Store;
  readonly obstacleTo: ObstacleTo;
  readonly now: number;
}

export async function recipientView(text: string, { store, obstacleTo, now }: StoryTools): Promise<RecipientView | undefined> {
  const read = readMailbox(text);
  if (!read) return undefined;
  const mailbox = mailboxKey(read);
  return store.look(async (ledger) => {
    const found = (await ledger.recipients.look([mailbox])).get(mailbox);
    if (!found) return undefined;
    const deliveries = await ledger.deliveries.list({ mailbox, limit: 50 });
    const decisions = await ledger.decisions.list({ mailbox, limit: 200 });
    return { ...summaryOf(found, now), deliveries: deliveries.rows.map((delivery) => deliveryView(delivery, obstacleTo)), decisions: decisions.rows };
  });
}

export function summaryOf(recipient: Recipient, now: number): RecipientSummary {
  return { ...recipient, standing: standingAt(recipient, now) };
}
