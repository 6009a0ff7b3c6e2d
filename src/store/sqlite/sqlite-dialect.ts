// What SQLite says in its own way.

import type { Dialect, RowType } from "../dialect.ts";

const insertGiven = (table: string, columns: RowType): string => `insert into ${table} (${Object.keys(columns).join(", ")})
values (${Object.keys(columns).map((column) => `:${column}`).join(", ")})`;

export const sqliteDialect: Dialect = {
  name: "sqlite",
  forUpdate: "",
  skipLocked: "",
  rowId: "rowid",
  migrationLock: "",
  given: (columns) => `(select ${Object.keys(columns).map((column) => `:${column} as ${column}`).join(", ")}) as given`,
  insertGiven,
  insertNew: (table, columns, key) => `${insertGiven(table, columns)}
on conflict (${key}) do nothing`,
  isAt: (select) => `rowid in (${select})`,
  isAtGiven: "rowid = :place",
  isAmongGiven: (text, column) => `${text} = :${column}`,
  isGiven: (columns) => Object.keys(columns).map((column) => `${column} = :${column}`).join(" and "),
};
