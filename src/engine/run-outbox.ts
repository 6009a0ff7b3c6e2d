// Run-outbox: events are handed to listeners, each with retries of its own.

import type { Clock } from "../base/clock.ts";
import { ListenerError, ReboundError } from "../base/errors.ts";
import { ListenerRefusal, tellAgainAfter, type Listener } from "../flow/tell/index.ts";
import type { Store, Telling, TellingKey } from "../store/index.ts";

export interface OutboxTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly listeners: ReadonlyMap<string, Listener>;
  readonly worker: string;
  readonly leaseMs: number;
}

/** Few at a time, so that a slow listener does not outlast the lease. */
const BATCH = 50;

/** Listeners are told side by side, each in order. @returns how many tellings were tried */
export async function runOutbox(tools: OutboxTools): Promise<number> {
  const { store, worker, clock, leaseMs } = tools;
  const tellings = await store.transaction((ledger) => ledger.events.claimTellings(worker, clock.now(), leaseMs, BATCH));
  const byListener = Map.groupBy(tellings, ({ listener }) => listener);
  await Promise.all([...byListener.values()].map((own) => tellInOrder(own, tools)));
  return tellings.length;
}

async function tellInOrder(tellings: readonly Telling[], tools: OutboxTools): Promise<void> {
  for (const telling of tellings) await tellOne(telling, tools);
}

async function tellOne({ event, listener: name, tries }: Telling, { store, clock, listeners }: OutboxTools): Promise<void> {
  const key: TellingKey = { eventId: event.id, listener: name };
  try {
    const listener = listeners.get(name);
    if (!listener) throw new ListenerError("tell.no-listener", `Cannot tell: listener is "${name}", wanted one of the configuration`, { temporary: false });
    await listener.tell(event);
    await store.transaction((ledger) => ledger.events.told([key]));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const isForGood = error instanceof ReboundError && error.temporary === false;
    const wishMs = error instanceof ListenerRefusal ? error.retryAfterMs : undefined;
    const delayMs = isForGood ? undefined : tellAgainAfter(tries + 1, clock.chance, wishMs);
    const now = clock.now();
    await store.transaction((ledger) => (delayMs === undefined ? ledger.events.giveUp(key, now, text) : ledger.events.tellAgain(key, now + delayMs, text)));
  }
}
