// What PostgreSQL says in its own way.

import type { Dialect, RowType } from "../dialect.ts";

const given = (columns: RowType): string => {
  const arrays = Object.entries(columns).map(([column, type]) => `:${column}::${type}[]`);
  return `unnest(${arrays.join(", ")}) as given(${Object.keys(columns).join(", ")})`;
};

const insertGiven = (table: string, columns: RowType): string => `insert into ${table} (${Object.keys(columns).join(", ")})
select *
from ${given(columns)}`;

/** "rebound" as a number: advisory locks have no names. */
const MIGRATION_LOCK = 0x7265_626f;

export const postgresDialect: Dialect = {
  name: "postgres",
  forUpdate: "for update",
  skipLocked: "for update skip locked",
  rowId: "ctid",
  migrationLock: `select set_config('statement_timeout', '0', true), pg_advisory_xact_lock(${MIGRATION_LOCK})`,
  given,
  insertGiven,
  // A subselect for one value is looked up in the index, whatever the planner thinks of the table's size.
  insertNew: (table, columns, key) => `${insertGiven(table, columns)}
where (select true from ${table} where ${table}.${key} = given.${key}) is null`,
  // An array of a select: of a join's rows, and of an array that it can count, the planner may think that they are worth reading the whole table.
  isAt: (select) => `ctid = any (array(${select}))`,
  isAtGiven: "ctid = any (array(select unnest(:place::text[])::tid))",
  isAmongGiven: (text, column) => `${text} = any (:${column}::text[])`,
  isGiven: (columns) => `(${Object.keys(columns).join(", ")}) in (select * from ${given(columns)})`,
};
