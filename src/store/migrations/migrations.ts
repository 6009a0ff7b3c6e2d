// All migrations, in their order. They only go forward; one that has been released is never changed.

import type { Dialect } from "../dialect.ts";
import { firstTables, firstTablesOnPostgres } from "./0001-first-tables.ts";
import { sameNameAndEvidence } from "./0002-same-name-and-evidence.ts";

/**
 * One step of the schema, the same text on every database.
 *
 * Its first line is `-- older engines: yes` where an engine that does not know it may go on working, else `-- older engines: no`.
 */
export interface Migration {
  /** 1 for the first; without gaps. */
  readonly number: number;
  readonly name: string;
  readonly text: string;
  /** What one database alone is told behind it: how it lays rows out, never what a table holds. */
  readonly only?: Readonly<Partial<Record<Dialect["name"], string>>>;
}

export const migrations: readonly Migration[] = [
  { number: 1, name: "first-tables", text: firstTables, only: { postgres: firstTablesOnPostgres } },
  { number: 2, name: "same-name-and-evidence", text: sameNameAndEvidence },
];
