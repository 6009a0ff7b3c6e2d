// How many of everything there are now, for metrics and for a glance.

import type { DeliveryState, RecipientStanding } from "../../flow/decide/index.ts";
import type { NoticeState, Store } from "../../store/index.ts";

export interface Counts {
  readonly notices: Readonly<Record<NoticeState, number>>;
  readonly deliveries: Readonly<Record<DeliveryState, number>>;
  readonly recipients: Readonly<Record<RecipientStanding | "waiting", number>>;
  readonly attemptsPending: number;
  readonly nextAttemptAt?: number;
  readonly tellings: { readonly waiting: number; readonly givenUp: number };
}

export function counts(store: Store): Promise<Counts> {
  return store.look(async (ledger) => {
    const nextAttemptAt = await ledger.attempts.nextDueAt();
    const countOf = (state: RecipientStanding | "waiting"): Promise<number> => ledger.recipients.count({ state });
    return {
      notices: await ledger.notices.countByState(),
      deliveries: await ledger.deliveries.countByState(),
      recipients: {
        active: await countOf("active"),
        waiting: await countOf("waiting"),
        paused: await countOf("paused"),
        suppressed: await countOf("suppressed"),
      },
      attemptsPending: await ledger.attempts.count(),
      ...(nextAttemptAt !== undefined && { nextAttemptAt }),
      tellings: await ledger.events.countTellings(),
    };
  });
}
