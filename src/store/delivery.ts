// Table delivery: one recipient of one message.

import type { Delivery, DeliveryState } from "../flow/decide/index.ts";
import { columnsOf, replaceAllBut } from "./columns.ts";
import type { Connection, Dialect } from "./dialect.ts";
import { equalTo, readPage, type Page, type PageRequest } from "./page.ts";
import { seenRows, type SaveStatements, type SeenRows } from "./seen-rows.ts";

export interface DeliveryKey {
  readonly envelopeId: string;
  readonly mailbox: string;
}

export interface DeliveryFilter {
  readonly mailbox?: string;
  readonly envelopeId?: string;
  readonly server?: string;
  readonly state?: DeliveryState;
}

export interface DeliveryTable {
  /** Those that exist, locked until the transaction ends. */
  load(keys: readonly DeliveryKey[]): Promise<readonly Delivery[]>;
  save(deliveries: readonly Delivery[]): Promise<void>;
  /** The other waiting deliveries of these recipients, locked. */
  waitingOf(mailboxes: readonly string[]): Promise<readonly Delivery[]>;
  /** Takes those of these out that ended before, or were relayed and never heard of again. @returns how many */
  forget(keys: readonly DeliveryKey[], endedBefore: number): Promise<number>;
  /** Newest first. */
  list(request: PageRequest & DeliveryFilter): Promise<Page<Delivery>>;
  countByState(): Promise<Readonly<Record<DeliveryState, number>>>;
}

export const deliveryKeys = columnsOf<DeliveryKey>({ envelopeId: "text", mailbox: "text" });

/** No mailbox has a line break in it. */
export const textOfKey = ({ envelopeId, mailbox }: DeliveryKey): string => `${mailbox}\n${envelopeId}`;

const columns = columnsOf<Delivery>({
  envelopeId: "text",
  mailbox: "text",
  state: "text",
  stream: "text",
  outlet: "text",
  retries: "integer",
  handedInAt: "bigint",
  usefulUntil: "bigint",
  firstRefusedAt: "bigint",
  lastRefusedAt: "bigint",
  lastReason: "text",
  server: "text",
  dueAt: "bigint",
  endedAt: "bigint",
  uncertain: "flag",
});

const SELECT = `select ${columns.list}
from delivery`;

const COUNT = `select state, count(*) as count
from delivery
group by state`;

type Statements = SaveStatements & Readonly<Record<"load" | "waitingOf" | "ended" | "forget", string>>;

export function deliveryTable({ given, insertGiven, isGiven, forUpdate }: Dialect): (connection: Connection) => DeliveryTable {
  const insert = `${insertGiven("delivery", columns.types)}
on conflict (envelope_id, mailbox)`;
  const statements: Statements = {
    load: `${SELECT}
where ${isGiven(deliveryKeys.types)}
order by mailbox, envelope_id
${forUpdate}`,
    waitingOf: `${SELECT}
where state = 'waiting'
and ${isGiven({ mailbox: "text" })}
order by mailbox, envelope_id
${forUpdate}`,
    forget: `delete from delivery
where ${isGiven(deliveryKeys.types)}
and state <> 'waiting'
and coalesce(ended_at, handed_in_at) < :ended_before`,
    replace: `${insert} do update
set ${replaceAllBut(deliveryKeys.types, columns)}`,
    insert: `${insert} do nothing`,
    ended: `insert into ended_message (envelope_id)
select envelope_id
from ${given({ envelope_id: "text" })}
where exists (select 1 from message where message.envelope_id = given.envelope_id and content is not null)
on conflict (envelope_id) do nothing`,
  };
  return (connection) => deliveriesOn(connection, statements, seenRows("delivery"));
}

function deliveriesOn(connection: Connection, sql: Statements, seen: SeenRows): DeliveryTable {
  const noted = (found: readonly Delivery[], asked: readonly DeliveryKey[] = []): readonly Delivery[] => {
    seen.note(asked.map(textOfKey), found.map(textOfKey));
    return found;
  };
  return {
    async load(keys) {
      const rows = await connection.queryMany(sql.load, inOrder(keys).map(deliveryKeys.write));
      return noted(rows.map(columns.read), keys);
    },
    async save(deliveries) {
      await seen.save(connection, new Map(deliveries.map((delivery) => [textOfKey(delivery), columns.write(delivery)])), sql);
      const ended = deliveries.filter(({ state }) => state !== "waiting").map(({ envelopeId }) => envelopeId);
      await connection.runMany(sql.ended, [...new Set(ended)].sort().map((envelope_id) => ({ envelope_id })));
    },
    async waitingOf(mailboxes) {
      const rows = await connection.queryMany(sql.waitingOf, [...new Set(mailboxes)].sort().map((mailbox) => ({ mailbox })));
      return noted(rows.map(columns.read));
    },
    forget: (keys, endedBefore) => connection.runMany(sql.forget, inOrder(keys).map(deliveryKeys.write), { ended_before: endedBefore }),
    list({ mailbox, envelopeId, server, state, ...request }) {
      const filter = equalTo({ mailbox, envelope_id: envelopeId, server, state });
      return readPage(connection, request, { select: SELECT, ...filter, key: ["handed_in_at", "envelope_id", "mailbox"], order: "desc", read: columns.read });
    },
    async countByState() {
      const none: Record<DeliveryState, number> = { waiting: 0, relayed: 0, delivered: 0, failed: 0, dropped: 0 };
      const rows = await connection.query(COUNT);
      return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
    },
  };
}

/** One of each key, the last. Transactions that take rows in one order do not wait for each other in a circle. */
export function inOrder<T extends DeliveryKey>(keys: readonly T[]): readonly T[] {
  const byText = new Map(keys.map((key) => [textOfKey(key), key]));
  return [...byText].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, key]) => key);
}
