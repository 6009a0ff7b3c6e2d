// Table tally: counts that are kept along, so that no figure needs a walk over history.

import type { Reason } from "../flow/classify/index.ts";
import { EARLIER, type Tally, type TallyKey } from "../flow/record/index.ts";
import { columnsOf } from "./columns.ts";
import type { Connection, Dialect, Row } from "./dialect.ts";

export interface TallyFilter {
  readonly server?: string;
  readonly reason?: Reason;
  /** Not before this day. */
  readonly since?: number;
}

export type TallyDimension = "dayAt" | "server" | "reason" | "outcome" | "attempt" | "waitedHours";

export interface TallyTable {
  add(tallies: readonly Tally[]): Promise<void>;
  /** Adds days before `before` up into one, of `limit` servers at the most, so that no sum changes. @returns how many counts were added up */
  addUp(before: number, limit: number): Promise<number>;
  /** Sums over all dimensions that are not named. */
  sum<D extends TallyDimension>(by: readonly D[], filter: TallyFilter): Promise<readonly (Pick<TallyKey, D> & { readonly count: number })[]>;
}

const dimensions = columnsOf<TallyKey>({ dayAt: "bigint", server: "text", reason: "text", outcome: "text", attempt: "integer", waitedHours: "integer" });
const columns = columnsOf<Tally>({ dayAt: "bigint", server: "text", reason: "text", outcome: "text", attempt: "integer", waitedHours: "integer", count: "bigint" });

const COLUMN_OF: Readonly<Record<TallyDimension, string>> = {
  dayAt: "day_at",
  server: "server",
  reason: "reason",
  outcome: "outcome",
  attempt: "attempt",
  waitedHours: "waited_hours",
};

const CONDITION_OF: Readonly<Record<keyof TallyFilter, string>> = { server: "server = :server", reason: "reason = :reason", since: "day_at >= :since" };

export function tallyTable({ insertGiven }: Dialect): (connection: Connection) => TallyTable {
  const add = `${insertGiven("tally", columns.types)}
on conflict (${dimensions.list}) do update
set count = tally.count + excluded.count`;
  const takeOut = `delete from tally
where day_at > :earlier
and day_at < :before
and server in (
select distinct server
from tally
where day_at > :earlier
and day_at < :before
order by server
limit :limit)
returning ${columns.list}`;
  return (connection) => ({
    async add(tallies) {
      await connection.runMany(add, summed(tallies));
    },
    async addUp(before, limit) {
      const rows = await connection.query(takeOut, { earlier: EARLIER, before, limit });
      await connection.runMany(add, summed(rows.map((row) => ({ ...columns.read(row), dayAt: EARLIER }))));
      return rows.length;
    },
    async sum<D extends TallyDimension>(by: readonly D[], filter: TallyFilter) {
      const rows = await connection.query(sumBy(by, filter), valuesOf(filter));
      return rows.map((row) => ({ ...dimensions.read(row), count: Number(row["count"] ?? 0) }));
    },
  });
}

/** A row for each key, in the order of the keys. */
function summed(tallies: readonly Tally[]): readonly Row[] {
  const groups = Map.groupBy(tallies, textOfKey);
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.flatMap(([, group]) => group.slice(0, 1).map((tally) => ({ ...columns.write(tally), count: group.reduce((sum, { count }) => sum + count, 0) })));
}

/** One text for one key: the server's name alone may have a line break in it, and all else stands behind it. */
function textOfKey({ dayAt, server, reason, outcome, attempt, waitedHours }: TallyKey): string {
  return `${server}\n${dayAt}\n${reason}\n${outcome}\n${attempt}\n${waitedHours}`;
}

function sumBy(by: readonly TallyDimension[], filter: TallyFilter): string {
  const conditions = Object.keys(valuesOf(filter)).map((name) => CONDITION_OF[name as keyof TallyFilter]);
  const names = by.map((dimension) => COLUMN_OF[dimension]).join(", ");
  return [
    `select ${names && `${names}, `}cast(sum(count) as bigint) as count`,
    "from tally",
    ...(conditions.length > 0 ? [`where ${conditions.join("\nand ")}`] : []),
    ...(names ? [`group by ${names}`, `order by ${names}`] : []),
  ].join("\n");
}

function valuesOf({ server, reason, since }: TallyFilter): Row {
  return { ...(server !== undefined && { server }), ...(reason !== undefined && { reason }), ...(since !== undefined && { since }) };
}
