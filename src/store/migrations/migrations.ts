// All migrations, in their order. They only go forward; one that has been released is never changed.

import { firstTables } from "./0001-first-tables.ts";

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
}

export const migrations: readonly Migration[] = [{ number: 1, name: "first-tables", text: firstTables }];
