// A message and what became of it for each recipient.

import type { Message } from "../../flow/send/index.ts";
import type { DecisionRow, Store } from "../../store/index.ts";
import type { ObstacleTo } from "../obstacle.ts";
import { deliveryView, type DeliveryView } from "./way-out.ts";

export interface MessageView {
  readonly message: Omit<Message, "content">;
  readonly sizeBytes?: number;
  readonly deliveries: readonly DeliveryView[];
  /** Newest first, the latest 200. */
  readonly decisions: readonly DecisionRow[];
}

export function messageView(store: Store, envelopeId: string, obstacleTo: ObstacleTo): Promise<MessageView | undefined> {
  return store.look(async (ledger) => {
    const found = await ledger.messages.find(envelopeId);
    if (!found) return undefined;
    const { content, ...message } = found;
    const deliveries = await ledger.deliveries.list({ envelopeId, limit: 1000 });
    const decisions = await ledger.decisions.list({ envelopeId, limit: 200 });
    return { message, ...(content && { sizeBytes: content.length }), deliveries: deliveries.rows.map((delivery) => deliveryView(delivery, obstacleTo)), decisions: decisions.rows };
  });
}
