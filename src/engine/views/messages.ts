// A message and what became of it for each recipient.

import type { Delivery } from "../../flow/decide/index.ts";
import type { Message } from "../../flow/send/index.ts";
import type { DecisionRow, Store } from "../../store/index.ts";

export interface MessageView {
  readonly message: Omit<Message, "content">;
  readonly sizeBytes?: number;
  readonly deliveries: readonly Delivery[];
  /** Newest first, the latest 200. */
  readonly decisions: readonly DecisionRow[];
}

export function messageView(store: Store, envelopeId: string): Promise<MessageView | undefined> {
  return store.look(async (ledger) => {
    const found = await ledger.messages.find(envelopeId);
    if (!found) return undefined;
    const { content, ...message } = found;
    const deliveries = await ledger.deliveries.list({ envelopeId, limit: 1000 });
    const decisions = await ledger.decisions.list({ envelopeId, limit: 200 });
    return { message, ...(content && { sizeBytes: content.length }), deliveries: deliveries.rows, decisions: decisions.rows };
  });
}
