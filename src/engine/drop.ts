// A message that is no longer useful or wanted when its attempt is due: it is dropped, and that is said.

import { newId, type Clock } from "../base/clock.ts";
import { newDelivery, type Delivery } from "../flow/decide/index.ts";
import type { ClaimedAttempt } from "../flow/retry/index.ts";
import type { Message } from "../flow/send/index.ts";
import type { Store } from "../store/index.ts";
import type { EventKeeper } from "./event-keeper.ts";

/** Its time is over, or the application, when it was called, wanted it no more. */
export type WhyDropped = "no-longer-useful" | "no-longer-wanted";

export interface DropTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: EventKeeper;
  readonly policyVersion: string;
  readonly worker: string;
}

export async function drop(attempt: ClaimedAttempt, message: Message, why: WhyDropped, tools: DropTools): Promise<void> {
  const { store, clock, events, policyVersion, worker } = tools;
  const at = clock.now();
  const key = { envelopeId: attempt.envelopeId, mailbox: attempt.mailbox };
  await store.transaction(async (ledger) => {
    const [delivery = newDelivery(key.envelopeId, key.mailbox, message.handedInAt)] = await ledger.deliveries.load([key]);
    await ledger.attempts.complete([key], worker);
    if (delivery.state !== "waiting") return; // a report came while the application was asked
    const known = await ledger.recipients.look([key.mailbox]);
    const ended = droppedAt(delivery, at);
    await ledger.deliveries.save([ended]);
    const numbers = { retries: ended.retries, ...(message.usefulUntil !== undefined && { usefulUntil: message.usefulUntil }) };
    await ledger.decisions.add([{ id: newId(clock), at, kind: "nothing", why, ...key, policyVersion, numbers }]);
    const recipient = { mailbox: key.mailbox, contacts: known.get(key.mailbox)?.contacts ?? [] };
    const about = { envelopeId: key.envelopeId, metadata: message.metadata, why, retries: ended.retries };
    await events.keep(ledger, [{ id: newId(clock), type: "delivery.dropped", at, recipient, ...about }]);
  });
}

function droppedAt({ dueAt: _due, ...delivery }: Delivery, at: number): Delivery {
  return { ...delivery, state: "dropped", endedAt: at };
}
