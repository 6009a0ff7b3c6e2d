// Table recipient: what is remembered of each person's mailbox.

import type { Reason } from "../flow/classify/index.ts";
import type { Recipient, RecipientStanding } from "../flow/decide/index.ts";
import { columnsOf, replaceAllBut } from "./columns.ts";
import type { Connection, Dialect, Row } from "./dialect.ts";
import { readPage, type Page, type PageRequest } from "./page.ts";
import { seenRows, type SaveStatements, type SeenRows } from "./seen-rows.ts";

/** The people whom something concerns. All given conditions must hold. */
export interface RecipientFilter {
  /** `waiting`: active, and a retry is scheduled or advised. `affected`: anything but active and without trouble. */
  readonly state?: RecipientStanding | "waiting" | "affected";
  /** Of the standing or, while it is active, of the trouble. */
  readonly reason?: Reason;
  readonly server?: string;
  readonly domain?: string;
}

export interface RecipientTable {
  /** Those that exist, locked until the transaction ends. Keyed by mailbox. */
  load(mailboxes: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;
  /** The same without locks, for `check`. */
  look(mailboxes: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;
  save(recipients: readonly Recipient[]): Promise<void>;
  /** Pauses whose end is not later than `now`, locked. */
  endedPauses(now: number, limit: number): Promise<readonly Recipient[]>;
  /** In the order of their mailboxes. */
  list(request: PageRequest & RecipientFilter): Promise<Page<Recipient>>;
  count(filter: RecipientFilter): Promise<number>;
}

const columns = columnsOf<Recipient>({
  mailbox: "text",
  domain: "text",
  standing: "text",
  reason: "text",
  standingSince: "bigint",
  until: "bigint",
  batch: "text",
  retries: "integer",
  strikes: "integer",
  lastStrikeAt: "bigint",
  firstSeenAt: "bigint",
  lastDeliveredAt: "bigint",
  lastRefusedAt: "bigint",
  troubleReason: "text",
  troubleServer: "text",
  troubleSince: "bigint",
  waitUntil: "bigint",
  contacts: "json",
});

const keys = { mailbox: "text" } as const;

const SELECT = `select ${columns.list}
from recipient`;

/** The active are most of all, and those that are not stand in the index recipient_set_aside. */
const COUNT_ACTIVE = `select (select count(*) from recipient) - (select count(*) from recipient where standing <> 'active') as count`;

/** Also the condition of the index recipient_affected. */
const IS_AFFECTED = "(standing <> 'active' or trouble_reason is not null)";

const STATES: Readonly<Record<NonNullable<RecipientFilter["state"]>, readonly string[]>> = {
  active: ["standing = 'active'"],
  paused: ["standing = 'paused'", IS_AFFECTED],
  suppressed: ["standing = 'suppressed'", IS_AFFECTED],
  waiting: ["standing = 'active'", "wait_until is not null", IS_AFFECTED],
  affected: [IS_AFFECTED],
};

type Statements = SaveStatements & Readonly<Record<"load" | "look" | "endedPauses", string>>;

export function recipientTable({ insertGiven, isGiven, forUpdate, skipLocked }: Dialect): (connection: Connection) => RecipientTable {
  const look = `${SELECT}
where ${isGiven(keys)}`;
  const insert = `${insertGiven("recipient", columns.types)}
on conflict (mailbox)`;
  const statements: Statements = {
    look,
    load: `${look}
order by mailbox
${forUpdate}`,
    replace: `${insert} do update
set ${replaceAllBut(keys, columns)}`,
    insert: `${insert} do nothing`,
    endedPauses: `${SELECT}
where standing = 'paused'
and standing <> 'active'
and until <= :now
order by until, mailbox
limit :limit
${skipLocked}`,
  };
  return (connection) => recipientsOn(connection, statements, seenRows("recipient"));
}

function recipientsOn(connection: Connection, sql: Statements, seen: SeenRows): RecipientTable {
  const ask = async (statement: string, mailboxes: readonly string[]): Promise<Map<string, Recipient>> => {
    const rows = await connection.queryMany(statement, [...new Set(mailboxes)].sort().map((mailbox) => ({ mailbox })));
    return new Map(rows.map((row) => [String(row["mailbox"]), columns.read(row)]));
  };
  return {
    async load(mailboxes) {
      const found = await ask(sql.load, mailboxes);
      seen.note(mailboxes, [...found.keys()]);
      return found;
    },
    look: (mailboxes) => ask(sql.look, mailboxes),
    save: (recipients) => seen.save(connection, new Map(recipients.map((recipient) => [recipient.mailbox, columns.write(recipient)])), sql),
    async endedPauses(now, limit) {
      const found = (await connection.query(sql.endedPauses, { now, limit })).map(columns.read);
      seen.note([], found.map(({ mailbox }) => mailbox));
      return found;
    },
    list({ state, reason, server, domain, ...request }) {
      return readPage(connection, request, { select: SELECT, ...filtered({ state, reason, server, domain }), key: ["mailbox"], order: "asc", read: columns.read });
    },
    async count(filter) {
      const { conditions, values } = filtered(filter);
      const isOfAllActive = filter.state === "active" && conditions.length === 1;
      const [row] = await connection.query(isOfAllActive ? COUNT_ACTIVE : countWhere(conditions), values);
      return Number(row?.["count"]);
    },
  };
}

function countWhere(conditions: readonly string[]): string {
  return `select count(*) as count
from recipient${conditions.length > 0 ? `\nwhere ${conditions.join("\nand ")}` : ""}`;
}

function filtered({ state, reason, server, domain }: { readonly [F in keyof RecipientFilter]: RecipientFilter[F] | undefined }): { conditions: string[]; values: Row } {
  const conditions = [
    ...(state === undefined ? [] : STATES[state]),
    ...(reason === undefined ? [] : ["case standing when 'active' then trouble_reason else reason end = :reason"]),
    ...(server === undefined ? [] : ["trouble_server = :server"]),
    ...(domain === undefined ? [] : ["domain = :domain"]),
  ];
  const given = Object.entries({ reason, server, domain }).filter((entry): entry is [keyof RecipientFilter, string] => entry[1] !== undefined);
  return { conditions, values: Object.fromEntries(given) };
}
