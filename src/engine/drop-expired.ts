// A message that is no longer useful when its attempt is due: it is dropped, and that is said.

import { newId, type Clock } from "../base/clock.ts";
import { newDelivery, type Delivery } from "../flow/decide/index.ts";
import type { ClaimedAttempt } from "../flow/retry/index.ts";
import type { Message } from "../flow/send/index.ts";
import type { Store } from "../store/index.ts";
import type { Telling } from "./listeners.ts";

export interface DropTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly telling: Telling;
  readonly policyVersion: string;
  readonly worker: string;
}

export async function dropExpired(attempt: ClaimedAttempt, message: Message, { store, clock, telling, policyVersion, worker }: DropTools): Promise<void> {
  const at = clock.now();
  const key = { envelopeId: attempt.envelopeId, mailbox: attempt.mailbox };
  await store.transaction(async (ledger) => {
    const [delivery] = await ledger.deliveries.load([key]);
    const known = await ledger.recipients.look([key.mailbox]);
    const { dueAt: _, ...ended }: Delivery = delivery ?? newDelivery(key.envelopeId, key.mailbox, message.handedInAt);
    await ledger.deliveries.save([{ ...ended, state: "dropped", endedAt: at }]);
    await ledger.attempts.complete([key], worker);
    const why = "no-longer-useful";
    const numbers = { retries: ended.retries, ...(message.usefulUntil !== undefined && { usefulUntil: message.usefulUntil }) };
    await ledger.decisions.add([{ id: newId(clock), at, kind: "nothing", why, ...key, policyVersion, numbers }]);
    const recipient = { mailbox: key.mailbox, contacts: known.get(key.mailbox)?.contacts ?? [] };
    const about = { envelopeId: key.envelopeId, metadata: message.metadata, why, retries: ended.retries };
    await telling.keep(ledger, [{ id: newId(clock), type: "delivery.dropped", at, recipient, ...about }]);
  });
}
