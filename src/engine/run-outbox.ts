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
  /** Called when a listener can be told more. */
  readonly onRoom: () => void;
}

/** Few at a time for each, so that what another process could tell does not wait long for this one. */
const BATCH = 30;
/** What has not been told when so much of the lease is over is given back; the last post may need the rest. */
const SHARE_OF_LEASE = 0.5;

/** What a claim came to. */
export interface TellingBegun {
  /** Tellings that were due; as long as it is more than 0, there may be more. */
  readonly claimed: number;
  /** One for each listener that is being told; never broken. */
  readonly told: readonly Promise<void>[];
}

export interface Teller {
  /** Claims what is due to listeners that are not being told already, and begins to tell them. */
  begin(): Promise<TellingBegun>;
  /** Kept when nobody is being told. */
  idle(): Promise<void>;
}

/** Listeners are told side by side, each in order: a slow one holds up nobody else. */
export function tellerWith(tools: OutboxTools): Teller {
  const { store, worker, clock, leaseMs } = tools;
  const busy = new Map<string, Promise<void>>();
  /** Until when nothing is tried at listeners that were away, so that later events do not overtake those that failed. */
  const awayUntil = new Map<string, number>();

  async function tell(listener: string, tellings: readonly Telling[]): Promise<void> {
    try {
      const until = await tellInOrder(tellings, tools);
      if (until === undefined) awayUntil.delete(listener);
      else awayUntil.set(listener, until);
    } catch (error) {
      tools.log.error({ error, listener }, "Cannot finish telling listener; it comes back when its lease is over");
    } finally {
      busy.delete(listener);
      tools.onRoom();
    }
  }

  return {
    async begin() {
      const now = clock.now();
      const away = [...awayUntil].filter(([, until]) => until > now).map(([listener]) => listener);
      const except = new Set([...busy.keys(), ...away]);
      const tellings = await store.transaction((ledger) => ledger.events.claimTellings({ worker, now, leaseMs, limit: BATCH, except }));
      const byListener = Map.groupBy(tellings, ({ listener }) => listener);
      for (const [listener, own] of byListener) busy.set(listener, tell(listener, own));
      return { claimed: tellings.length, told: [...byListener.keys()].flatMap((listener) => busy.get(listener) ?? []) };
    },
    async idle() {
      while (busy.size > 0) await Promise.all(busy.values());
    },
  };
}

/**
 * Where the listener is away, those behind are not tried; they come again together with the first, and so stay in order.
 *
 * @returns until when the listener is away, if it is
 */
async function tellInOrder(tellings: readonly Telling[], tools: OutboxTools): Promise<number | undefined> {
  const { store, clock, log } = tools;
  const giveBackAt = clock.now() + tools.leaseMs * SHARE_OF_LEASE;
  for (const [index, telling] of tellings.entries()) {
    if (clock.now() >= giveBackAt) {
      await store.transaction((ledger) => ledger.events.giveBack(tellings.slice(index).map(keyOf), clock.now()));
      return undefined;
    }
    const failure = await failureOf(telling, tools);
    if (!failure) {
      await store.transaction((ledger) => ledger.events.told([keyOf(telling)]));
      continue;
    }
    const isGone = isAway(failure);
    const concerned = isGone ? tellings.slice(index) : [telling];
    const ends = endsOf(concerned, failure, clock);
    const givenUp = ends.filter(({ dueAt }) => dueAt === undefined).length;
    log.warn({ error: failure, listener: telling.listener, eventId: telling.event.id, later: ends.length - givenUp, givenUp }, "Cannot tell listener");
    await store.transaction((ledger) => keepEnds(ledger, ends, failure.message, clock.now()));
    if (isGone) return ends.find(({ dueAt }) => dueAt !== undefined)?.dueAt;
  }
  return undefined;
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
