// What a transaction has loaded, so that two that make the same new row at once do not overwrite each other.

import { StoreError } from "../base/errors.ts";
import type { Connection, Row } from "./dialect.ts";

/** Both insert a row; they differ in what they do about one that is there. */
export interface SaveStatements {
  readonly replace: string;
  readonly insert: string;
}

/**
 * The rows of one table that were asked for in this transaction.
 *
 * A row that was found is locked until the end, so it may be replaced. One that was not there cannot be locked: it is
 * inserted, and where another transaction was quicker, this one begins again and finds it.
 */
export interface SeenRows {
  /** Notes an answer: these keys were asked for, those of these rows were found. */
  note(asked: readonly string[], found: readonly string[]): void;
  /** Takes all that were never found for missing. */
  noteNew(keys: readonly string[]): void;
  /** Saves rows by key, in the order of their keys, so that transactions wait for each other in one direction. */
  save(connection: Connection, rows: ReadonlyMap<string, Row>, statements: SaveStatements): Promise<void>;
}

export function seenRows(table: string): SeenRows {
  const found = new Set<string>();
  const missing = new Set<string>();

  function note(asked: readonly string[], isThere: readonly string[]): void {
    for (const key of asked) missing.add(key);
    for (const key of isThere) {
      found.add(key);
      missing.delete(key);
    }
  }

  return {
    note,
    noteNew: (keys) => note(keys.filter((key) => !found.has(key)), []),
    async save(connection, rows, { replace, insert }) {
      const sorted = [...rows].sort(([left], [right]) => (left < right ? -1 : 1));
      const known = sorted.filter(([key]) => !missing.has(key)).map(([, row]) => row);
      const fresh = sorted.filter(([key]) => missing.has(key)).map(([, row]) => row);
      if (known.length > 0) await connection.runMany(replace, known);
      if (fresh.length === 0) return;
      if ((await connection.runMany(insert, fresh)) < fresh.length) throw lostRace(table);
      note([], [...rows.keys()]);
    },
  };
}

/** The code under which a transaction is run again from its start. */
export const CONFLICT = "store.conflict";

function lostRace(table: string): StoreError {
  return new StoreError(CONFLICT, `Cannot save new rows of "${table}": another transaction made them at the same time, wanted to be alone`, { temporary: true });
}
