// Table message: mails that Rebound holds or knows of.

import type { Message } from "../flow/send/index.ts";
import { columnsOf } from "./columns.ts";
import type { Connection, Dialect } from "./dialect.ts";

export interface MessageTable {
  /** @returns false where a message of this envelope id is kept already; nothing is changed then */
  keep(message: Message): Promise<boolean>;
  /** Without their content. Keyed by envelope id; those not known are left out. */
  load(envelopeIds: readonly string[]): Promise<ReadonlyMap<string, Message>>;
  /** With its content. */
  find(envelopeId: string): Promise<Message | undefined>;
  /** Envelope ids by Message-ID (RFC 5322 §3.6.4); those not known are left out. */
  envelopeIdsOf(messageIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Lets go of the content of messages that have no delivery left that waits or may yet. @returns how many */
  dropContentOfEnded(limit: number): Promise<number>;
  /** Takes those of these out that have no delivery any more. @returns how many */
  forgetWithoutDelivery(envelopeIds: readonly string[]): Promise<number>;
}

const columns = columnsOf<Message>({
  envelopeId: "text",
  reversePath: "text",
  messageId: "text",
  subject: "text",
  stream: "text",
  outlet: "text",
  usefulUntil: "bigint",
  writtenAs: "json",
  metadata: "json",
  handedInAt: "bigint",
  digest: "text",
  content: "bytea",
});

const withoutContent = columns.list.replace(", content", "");
const envelopes = { envelope_id: "text" } as const;

const FIND = `select ${columns.list}
from message
where envelope_id = :envelope_id`;

type Statements = Readonly<Record<"keep" | "load" | "byMessageId" | "ended" | "settle" | "drop" | "forget", string>>;

export function messageTable({ insertGiven, isGiven, skipLocked }: Dialect): (connection: Connection) => MessageTable {
  const statements: Statements = {
    keep: `${insertGiven("message", columns.types)}
on conflict (envelope_id) do nothing`,
    load: `select ${withoutContent}
from message
where ${isGiven(envelopes)}`,
    byMessageId: `select message_id, envelope_id
from message
where ${isGiven({ message_id: "text" })}
order by handed_in_at`,
    ended: `select envelope_id
from ended_message
order by envelope_id
limit :limit
${skipLocked}`,
    settle: `delete from ended_message
where ${isGiven(envelopes)}`,
    forget: `delete from message
where ${isGiven(envelopes)}
and not exists (select 1 from delivery where delivery.envelope_id = message.envelope_id)`,
    drop: `update message
set content = null
where ${isGiven(envelopes)}
and content is not null
and not exists (select 1 from delivery where delivery.envelope_id = message.envelope_id and state in ('waiting', 'relayed'))`,
  };
  return (connection) => messagesOn(connection, statements);
}

const messagesOn = (connection: Connection, sql: Statements): MessageTable => ({
  keep: async (message) => (await connection.runMany(sql.keep, [columns.write(message)])) > 0,
  async load(envelopeIds) {
    const rows = await connection.queryMany(sql.load, envelopeIds.map((envelope_id) => ({ envelope_id })));
    return new Map(rows.map((row) => [String(row["envelope_id"]), columns.read(row)]));
  },
  async find(envelopeId) {
    const [row] = await connection.query(FIND, { envelope_id: envelopeId });
    return row && columns.read(row);
  },
  async envelopeIdsOf(messageIds) {
    const rows = await connection.queryMany(sql.byMessageId, messageIds.map((message_id) => ({ message_id })));
    return new Map(rows.map((row) => [String(row["message_id"]), String(row["envelope_id"])]));
  },
  async dropContentOfEnded(limit) {
    const ended = await connection.query(sql.ended, { limit });
    await connection.runMany(sql.settle, ended);
    return connection.runMany(sql.drop, ended);
  },
  forgetWithoutDelivery: (envelopeIds) => connection.runMany(sql.forget, [...new Set(envelopeIds)].sort().map((envelope_id) => ({ envelope_id }))),
});
