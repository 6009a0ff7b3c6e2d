// Run-outbox: events are handed to listeners, each with retries of its own.

import type { Clock } from "../base/clock.ts";
import { ListenerError, ReboundError } from "../base/errors.ts";
import type { Log } from "../base/log.ts";
import { ListenerRefusal, tellAgainAfter, type Listener } from "../flow/tell/index.ts";
import type { Ledger, Store, Telling, TellingKey } from "../store/index.ts";

export interface OutboxTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly listeners: ReadonlyMap<string, Listener>;
  readonly worker: string;
  readonly leaseMs: number;
  readonly log: Log;
}

/** Few at a time for each, so that a slow listener does not outlast the lease. */
const BATCH = 30;

/** Listeners are told side by side, each in order. @returns how many tellings were claimed */
export async function runOutbox(tools: OutboxTools): Promise<number> {
  const { store, worker, clock, leaseMs } = tools;
  const tellings = await store.transaction((ledger) => ledger.events.claimTellings(worker, clock.now(), leaseMs, BATCH));
  const byListener = Map.groupBy(tellings, ({ listener }) => listener);
  await Promise.all([...byListener.values()].map((own) => tellInOrder(own, tools)));
  return tellings.length;
}

/** Where the listener is away, those behind are not tried; they come again together with the first, and so stay in order. */
async function tellInOrder(tellings: readonly Telling[], tools: OutboxTools): Promise<void> {
  const { store, clock, log } = tools;
  for (const [index, telling] of tellings.entries()) {
    const failure = await failureOf(telling, tools);
    if (!failure) {
      await store.transaction((ledger) => ledger.events.told([keyOf(telling)]));
      continue;
    }
    const concerned = isAway(failure) ? tellings.slice(index) : [telling];
    const ends = endsOf(concerned, failure, clock);
    const givenUp = ends.filter(({ dueAt }) => dueAt === undefined).length;
    log.warn({ error: failure, listener: telling.listener, eventId: telling.event.id, later: ends.length - givenUp, givenUp }, "Cannot tell listener");
    await store.transaction((ledger) => keepEnds(ledger, ends, failure.message, clock.now()));
    if (isAway(failure)) return;
  }
}

/** @returns undefined where the listener took it */
async function failureOf({ event, listener: name }: Telling, { listeners }: OutboxTools): Promise<Error | undefined> {
  const listener = listeners.get(name);
  if (!listener) return new ListenerError("tell.no-listener", `Cannot tell: listener is "${name}", wanted one of the configuration`, { temporary: false });
  try {
    await listener.tell(event);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** @returns undefined where it is given up */
function againAt({ tries }: Telling, failure: Error, { now, chance }: Clock): number | undefined {
  if (failure instanceof ReboundError && failure.temporary === false) return undefined;
  const wishMs = failure instanceof ListenerRefusal ? failure.retryAfterMs : undefined;
  const delayMs = tellAgainAfter(tries + 1, chance, wishMs);
  return delayMs === undefined ? undefined : now() + delayMs;
}

/** RFC 9110 §15: too many requests, and what a gateway says in the place of a server that is away. */
const AWAY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Nobody there, whatever the event. Any other refusal, and a listener that breaks, is about this event alone. */
function isAway(failure: Error): boolean {
  if (failure instanceof ListenerRefusal) return AWAY.has(failure.httpStatus);
  return failure instanceof ListenerError && failure.temporary === true;
}

interface End {
  readonly telling: Telling;
  /** Undefined: given up. */
  readonly dueAt: number | undefined;
}

function endsOf(concerned: readonly Telling[], failure: Error, clock: Clock): readonly End[] {
  const own = concerned.map((telling) => ({ telling, dueAt: againAt(telling, failure, clock) }));
  const together = own.find(({ dueAt }) => dueAt !== undefined)?.dueAt;
  return own.map(({ telling, dueAt }) => ({ telling, dueAt: dueAt === undefined ? undefined : together }));
}

async function keepEnds({ events }: Ledger, ends: readonly End[], error: string, now: number): Promise<void> {
  for (const { telling, dueAt } of ends) {
    if (dueAt === undefined) await events.giveUp(keyOf(telling), now, error);
    else await events.tellAgain(keyOf(telling), dueAt, error);
  }
}

function keyOf({ event, listener }: Telling): TellingKey {
  return { eventId: event.id, listener };
}
