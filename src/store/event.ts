// Tables event and telling: what happened, and which listener has yet to be told.

import type { ReboundEvent, EventType } from "../flow/tell/index.ts";
import type { Page, PageRequest } from "./store.ts";

/**
 * States of a telling.     row   claimed_by   due_at
 *   T1  waiting             +        -        when it is due
 *   T2  claimed             +        +        when the lease is over
 *   T3  told                -
 *   T4  given up            +        -        none; `given_up_at` is set
 *
 * claimTellings(): T1, lapsed T2 -> T2. A listener that took it: T2 -> T3; that cannot now: T2 -> T1; for good: T2 -> T4.
 * A crash in T2 tells once more: listeners see the event's id.
 */
export interface Telling {
  readonly event: ReboundEvent;
  readonly listener: string;
  /** Tries that failed before this one. */
  readonly tries: number;
}

export interface TellingKey {
  readonly eventId: string;
  readonly listener: string;
}

export interface EventTable {
  /** Keeps the events, and a telling for each listener that wants each. */
  add(rows: readonly { readonly event: ReboundEvent; readonly listeners: readonly string[] }[]): Promise<void>;
  claimTellings(worker: string, now: number, leaseMs: number, limit: number): Promise<readonly Telling[]>;
  told(keys: readonly TellingKey[]): Promise<void>;
  tellAgain(key: TellingKey, dueAt: number, error: string): Promise<void>;
  giveUp(key: TellingKey, now: number, error: string): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & { readonly types?: readonly EventType[] }): Promise<Page<ReboundEvent>>;
  countTellings(): Promise<{ readonly waiting: number; readonly givenUp: number }>;
  nextDueAt(): Promise<number | undefined>;
}
