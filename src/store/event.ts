// Tables event and telling: what happened, and which listener has yet to be told.

import type { ReboundEvent, EventType } from "../flow/tell/index.ts";
import { columnsOf } from "./columns.ts";
import type { Connection, Dialect, Row } from "./dialect.ts";
import { forget, forgetStatement, type ForgetRequest } from "./forget.ts";
import { readPage, type Page, type PageRequest } from "./page.ts";

/**
 * States of a telling.     row   claimed_by   due_at
 *   T1  waiting             +        -        when it is due
 *   T2  claimed             +        +        when the lease is over
 *   T3  told                -
 *   T4  given up            +        -        none; `given_up_at` is set
 *
 * claimTellings(): T1, lapsed T2 -> T2; giveBack(): T2 -> T1. A listener that took it: T2 -> T3; that cannot now: T2 -> T1; for good: T2 -> T4.
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

export interface TellingClaim {
  readonly worker: string;
  readonly now: number;
  readonly leaseMs: number;
  /** For each listener, so that none waits behind another's. */
  readonly limit: number;
  /** Listeners whose tellings are left alone. */
  readonly except: ReadonlySet<string>;
}

/** How one listener stands. */
export interface ListenerStanding {
  readonly listener: string;
  readonly waiting: number;
  readonly givenUp: number;
  /** What the last try that failed came to; undefined where none of those left did. */
  readonly error?: string;
}

export interface EventTable {
  /** Keeps the events, and a telling for each listener that wants each. */
  add(rows: readonly { readonly event: ReboundEvent; readonly listeners: readonly string[] }[]): Promise<void>;
  /** In the order of what happened. */
  claimTellings(claim: TellingClaim): Promise<readonly Telling[]>;
  told(keys: readonly TellingKey[]): Promise<void>;
  tellAgain(key: TellingKey, dueAt: number, error: string): Promise<void>;
  /** Those that were claimed and not tried are due again. */
  giveBack(keys: readonly TellingKey[], now: number): Promise<void>;
  giveUp(key: TellingKey, now: number, error: string): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & { readonly types?: readonly EventType[] }): Promise<Page<ReboundEvent>>;
  /** Of those who have yet to be told something, or were given up on, in the order of their names. */
  listeners(): Promise<readonly ListenerStanding[]>;
  countTellings(): Promise<{ readonly waiting: number; readonly givenUp: number }>;
  /** Takes old ones out, with what was given up of telling them. @returns how many events */
  forget(request: ForgetRequest): Promise<number>;
}

const keys = columnsOf<TellingKey>({ eventId: "text", listener: "text" });
const events = { id: "text", type: "text", at: "bigint", content: "text" } as const;
const tellings = { ...keys.types, due_at: "bigint" } as const;

const LIST = `select id, content
from event`;

/** From one name to the next in the index: of a million tellings that wait for one listener, one is looked at. */
const LISTENERS = `with recursive waiting(listener) as (
select min(listener)
from telling
where due_at is not null
union all
select (select min(listener) from telling where due_at is not null and telling.listener > waiting.listener)
from waiting
where waiting.listener is not null)
select listener
from waiting
where listener is not null`;

const STANDINGS = `select listener, count(due_at) as waiting, count(given_up_at) as given_up, (
select error
from telling as failed
where failed.listener = telling.listener
and error is not null
order by event_id desc
limit 1) as error
from telling
group by listener
order by listener`;

const COUNT = `select count(due_at) as waiting, count(given_up_at) as given_up
from telling`;

const FORGET = forgetStatement("event", "id", "not exists (select 1 from telling where event_id = id and due_at is not null)");
const FORGET_TELLINGS = forgetStatement("telling", "event_id", "due_at is null");

type Statements = Readonly<Record<"add" | "tell" | "due" | "claim" | "load" | "told" | "tellAgain" | "giveBack" | "giveUp", string>>;

export function eventTable({ insertGiven, isGiven, skipLocked }: Dialect): (connection: Connection) => EventTable {
  const statements: Statements = {
    add: insertGiven("event", events),
    tell: insertGiven("telling", tellings),
    due: `select event_id, listener, tries
from telling
where listener = :listener
and due_at <= :now
order by event_id
limit :limit
${skipLocked}`,
    claim: `update telling
set claimed_by = :worker, due_at = :claimed_until
where ${isGiven(keys.types)}`,
    load: `select id, content
from event
where ${isGiven({ id: "text" })}`,
    told: `delete from telling
where ${isGiven(keys.types)}`,
    tellAgain: `update telling
set due_at = :due_at, tries = tries + 1, error = :error, claimed_by = null
where ${isGiven(keys.types)}`,
    giveBack: `update telling
set due_at = :now, claimed_by = null
where ${isGiven(keys.types)}`,
    giveUp: `update telling
set due_at = null, tries = tries + 1, error = :error, claimed_by = null, given_up_at = :now
where ${isGiven(keys.types)}`,
  };
  return (connection) => eventsOn(connection, statements);
}

const readEvent = (row: Row): ReboundEvent => JSON.parse(String(row["content"])) as ReboundEvent; // add() alone writes it

function eventsOn(connection: Connection, sql: Statements): EventTable {
  return {
    async add(rows) {
      await connection.runMany(sql.add, rows.map(({ event }) => ({ id: event.id, type: event.type, at: event.at, content: JSON.stringify(event) })));
      await connection.runMany(sql.tell, rows.flatMap(({ event, listeners }) => listeners.map((listener) => ({ event_id: event.id, listener, due_at: event.at }))));
    },
    async claimTellings({ worker, now, leaseMs, limit, except }) {
      const due: Row[] = [];
      const waiting = (await connection.query(LISTENERS)).filter(({ listener }) => !except.has(String(listener)));
      for (const { listener = null } of waiting) due.push(...(await connection.query(sql.due, { listener, now, limit })));
      await connection.runMany(sql.claim, due, { worker, claimed_until: now + leaseMs });
      const ids = [...new Set(due.map((row) => String(row["event_id"])))];
      const loaded = await connection.queryMany(sql.load, ids.map((id) => ({ id })));
      const byId = new Map(loaded.map((row) => [row["id"], readEvent(row)]));
      return due.flatMap(({ event_id, listener, tries }) => {
        const event = byId.get(event_id);
        return event ? [{ event, listener: String(listener), tries: Number(tries) }] : [];
      });
    },
    async told(told) {
      await connection.runMany(sql.told, told.map(keys.write));
    },
    async tellAgain(key, dueAt, error) {
      await connection.runMany(sql.tellAgain, [keys.write(key)], { due_at: dueAt, error });
    },
    async giveBack(given, now) {
      await connection.runMany(sql.giveBack, given.map(keys.write), { now });
    },
    async giveUp(key, now, error) {
      await connection.runMany(sql.giveUp, [keys.write(key)], { now, error });
    },
    list({ types, ...request }) {
      const values = Object.fromEntries((types ?? []).map((type, index) => [`type_${index}`, type]));
      const conditions = types ? [types.length > 0 ? `type in (${Object.keys(values).map((name) => `:${name}`).join(", ")})` : "false"] : [];
      return readPage(connection, request, { select: LIST, conditions, values, key: ["id"], order: "desc", read: readEvent });
    },
    async listeners() {
      const rows = await connection.query(STANDINGS);
      return rows.map(({ listener, waiting, given_up, error = null }) => ({
        listener: String(listener),
        waiting: Number(waiting),
        givenUp: Number(given_up),
        ...(error !== null && { error: String(error) }),
      }));
    },
    async countTellings() {
      const [row] = await connection.query(COUNT);
      return { waiting: Number(row?.["waiting"]), givenUp: Number(row?.["given_up"]) };
    },
    async forget(request) {
      await forget(connection, FORGET_TELLINGS, request);
      return forget(connection, FORGET, request);
    },
  };
}
