// What SQLite says in its own way.

import type { Dialect } from "../dialect.ts";

export const sqliteDialect: Dialect = {
  name: "sqlite",
  forUpdate: "",
  skipLocked: "",
  rowId: "rowid",
  migrationLock: "",
  given: (columns) => `(select ${Object.keys(columns).map((column) => `:${column} as ${column}`).join(", ")}) as given`,
  insertGiven: (table, columns) => `insert into ${table} (${Object.keys(columns).join(", ")})
values (${Object.keys(columns).map((column) => `:${column}`).join(", ")})`,
  isGiven: (columns) => Object.keys(columns).map((column) => `${column} = :${column}`).join(" and "),
};
