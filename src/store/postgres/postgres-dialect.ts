// What PostgreSQL says in its own way.

import type { Dialect, RowType } from "../dialect.ts";

const given = (columns: RowType): string => {
  const arrays = Object.entries(columns).map(([column, type]) => `:${column}::${type}[]`);
  return `unnest(${arrays.join(", ")}) as given(${Object.keys(columns).join(", ")})`;
};

/** "rebound" as a number: advisory locks have no names. */
const MIGRATION_LOCK = 0x7265_626f;

export const postgresDialect: Dialect = {
  name: "postgres",
  forUpdate: "for update",
  skipLocked: "for update skip locked",
  rowId: "ctid",
  migrationLock: `select set_config('statement_timeout', '0', true), pg_advisory_xact_lock(${MIGRATION_LOCK})`,
  given,
  insertGiven: (table, columns) => `insert into ${table} (${Object.keys(columns).join(", ")})
select *
from ${given(columns)}`,
  isGiven: (columns) => `(${Object.keys(columns).join(", ")}) in (select * from ${given(columns)})`,
};
