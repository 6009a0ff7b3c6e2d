// Table notice: bytes that came in, kept untouched, and whether they have been worked through.

import { hash } from "node:crypto";
import type { Notice } from "../flow/accept/index.ts";
import type { Fault } from "../mail/index.ts";
import { columnsOf } from "./columns.ts";
import type { Connection, Dialect, Row } from "./dialect.ts";
import { forget, forgetStatement, type ForgetRequest } from "./forget.ts";
import { equalTo, readPage, type Page, type PageRequest } from "./page.ts";

/**
 * States of a notice.    state        worked_at
 *   N1  kept             kept             -        acknowledged, not yet looked at
 *   N2  worked           worked           +        its reports have had their effect
 *   N3  unreadable       unreadable       +        nothing could be read out of it; its faults say why
 *   N4  failed           failed           +        we fell over it; its faults say how
 *
 * take() locks N1; close(): N1 -> N2, N3, N4, in the transaction that keeps the effects.
 * A crash between keeping and closing leaves N1, and it is taken again.
 */
export type NoticeState = "kept" | "worked" | "unreadable" | "failed";

export interface NewNotice extends Notice {
  /** What makes two notices the same; with the source's id it is unique. */
  readonly fingerprint: string;
  /** How many it tells of, where whoever made it knows that; else 0. */
  readonly reports: number;
}

export interface NoticeEnd {
  readonly id: string;
  readonly state: Exclude<NoticeState, "kept">;
  readonly workedAt: number;
  readonly reports: number;
  readonly faults: readonly Fault[];
}

/** A notice without its bytes, for lists. */
export interface NoticeRow extends Omit<Notice, "body" | "headers"> {
  readonly state: NoticeState;
  readonly workedAt?: number;
  readonly reports: number;
  readonly faults: readonly Fault[];
  readonly sizeBytes: number;
}

/** Of all that are taken together. */
export interface TakeLimits {
  readonly bytes: number;
  /** As far as they are known before a notice is read. */
  readonly reports: number;
}

export interface NoticeTable {
  /** Keeps those that are new. @returns in the order of `notices`: the id under which each is kept, its own or that of its earlier twin */
  keep(notices: readonly NewNotice[]): Promise<readonly string[]>;
  /** Locks kept notices that nobody else has locked, oldest first, until the transaction ends: no more than these limits, but one at least. */
  take(limit: number, most?: TakeLimits): Promise<readonly Notice[]>;
  /** Those that are over already stay as they are. */
  close(ends: readonly NoticeEnd[]): Promise<void>;
  /** Puts one that failed or was unreadable back to kept. @returns whether there was such a one */
  reopen(id: string): Promise<boolean>;
  find(id: string): Promise<(Notice & NoticeRow) | undefined>;
  list(request: PageRequest & { readonly state?: NoticeState; readonly source?: string }): Promise<Page<NoticeRow>>;
  countByState(): Promise<Readonly<Record<NoticeState, number>>>;
  /** Takes old ones out that are not to be worked through any more. @returns how many */
  forget(request: ForgetRequest): Promise<number>;
}

const columns = columnsOf<NewNotice>({ id: "text", source: "text", receivedAt: "bigint", headers: "json", body: "bytea", fingerprint: "text", reports: "integer" });
const content = columnsOf<Notice>({ id: "text", source: "text", receivedAt: "bigint", headers: "json", body: "bytea" });
const ends = columnsOf<NoticeEnd>({ id: "text", state: "text", workedAt: "bigint", reports: "integer", faults: "json" });
const about = columnsOf<Omit<NoticeRow, "sizeBytes">>({
  id: "text",
  source: "text",
  receivedAt: "bigint",
  state: "text",
  workedAt: "bigint",
  reports: "integer",
  faults: "json",
});
const twins = { fingerprint: "text" } as const;

const LIST = `select ${about.list}, length(body) as size_bytes
from notice`;

const FIND = `select ${about.list}, length(body) as size_bytes, headers, body
from notice
where id = :id`;

const REOPEN = `update notice
set state = 'kept', worked_at = null, faults = '[]'
where id = :id
and state in ('unreadable', 'failed')`;

/** What does not fit is somebody else's to take; what does is locked again as it is read. */
const LET_GO = "rollback to savepoint take; release savepoint take";

const FORGET = forgetStatement("notice", "id", "state <> 'kept'");

/** The repeated condition is that of the index which holds those that are not worked. */
const COUNT = `select state, count(*) as count
from notice
where state <> 'worked'
group by state
union all
select 'all', count(*)
from notice`;

type Statements = Readonly<Record<"keep" | "twins" | "take" | "load" | "close", string>>;

export function noticeTable({ given, insertNew, isGiven, skipLocked }: Dialect): (connection: Connection) => NoticeTable {
  const statements: Statements = {
    keep: insertNew("notice", columns.types, "fingerprint"),
    twins: `select id, fingerprint
from notice
where ${isGiven(twins)}`,
    take: `select id, reports, length(body) as size_bytes
from notice
where state = 'kept'
and state <> 'worked'
order by id
limit :limit
${skipLocked}`,
    load: `select ${content.list}
from notice
where state = 'kept'
and state <> 'worked'
and id <= :last
order by id
limit :limit
${skipLocked}`,
    close: `update notice
set state = given.state, worked_at = given.worked_at, reports = given.reports, faults = given.faults
from ${given(ends.types)}
where notice.id = given.id
and notice.state = 'kept'`,
  };
  return (connection) => noticesOn(connection, statements);
}

const readAbout = (row: Row): NoticeRow => ({ ...about.read(row), sizeBytes: Number(row["size_bytes"]) });

function noticesOn(connection: Connection, sql: Statements): NoticeTable {
  return {
    async keep(notices) {
      const rows = notices.map((notice) => columns.write({ ...notice, fingerprint: digestOf(notice) }));
      const kept = await connection.runMany(sql.keep, firstOfEach("fingerprint", rows)); // as they come: newest ids last, where the indexes grow
      if (kept === rows.length) return notices.map(({ id }) => id);
      const found = await connection.queryMany(sql.twins, rows);
      const ids = new Map(found.map(({ id, fingerprint }) => [fingerprint, String(id)]));
      return rows.map((row) => ids.get(row["fingerprint"] ?? null) ?? String(row["id"]));
    },
    async take(limit, most = { bytes: Number.POSITIVE_INFINITY, reports: Number.POSITIVE_INFINITY }) {
      await connection.script("savepoint take");
      const locked = await connection.query(sql.take, { limit });
      const taken = within(most, locked); // none of them is read before it is known to fit
      await connection.script(taken.length < locked.length ? LET_GO : "release savepoint take");
      const { id: last = null } = taken.at(-1) ?? {};
      return (await connection.query(sql.load, { last, limit: taken.length })).map(content.read);
    },
    async close(closed) {
      await connection.runMany(sql.close, sortedBy("id", closed.map(ends.write)));
    },
    reopen: async (id) => (await connection.run(REOPEN, { id })) > 0,
    async find(id) {
      const [row] = await connection.query(FIND, { id });
      return row && { ...content.read(row), ...readAbout(row) };
    },
    list: ({ state, source, ...request }) =>
      readPage(connection, request, { select: LIST, ...equalTo({ state, source }), key: ["id"], order: "desc", read: readAbout }),
    forget: (request) => forget(connection, FORGET, request),
    async countByState() {
      const counts = Object.fromEntries((await connection.query(COUNT)).map(({ state, count }) => [state, Number(count)]));
      const { kept = 0, unreadable = 0, failed = 0, all = 0 } = counts;
      return { kept, unreadable, failed, worked: all - kept - unreadable - failed };
    },
  };
}

/** The first of them that are no more together, and one at least. */
function within(most: TakeLimits, rows: readonly Row[]): readonly Row[] {
  let [bytes, reports] = [0, 0];
  const first = rows.findIndex((row) => {
    bytes += Number(row["size_bytes"]);
    reports += Number(row["reports"]);
    return bytes > most.bytes || reports > most.reports;
  });
  return first < 0 ? rows : rows.slice(0, Math.max(first, 1));
}

/** 96 bits tell a thousand million notices apart, and the index stays small. */
function digestOf({ source, fingerprint }: NewNotice): string {
  return hash("sha256", `${source}\n${fingerprint}`, "base64url").slice(0, 16);
}

function firstOfEach(column: string, rows: readonly Row[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [row[column], row])).values()].reverse();
}

const sortedBy = (column: string, rows: readonly Row[]): Row[] => [...rows].sort((left, right) => (String(left[column]) < String(right[column]) ? -1 : 1));
