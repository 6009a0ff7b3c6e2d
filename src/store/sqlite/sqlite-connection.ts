// One connection to a SQLite file: statements are prepared once, and run while their caller waits.

import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Connection, Row, Value } from "../dialect.ts";
import { numberParameters, valueOf } from "../parameters.ts";
import { toStoreError } from "./sqlite-error.ts";

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
}

export interface SqliteConnection extends Connection {
  /** Runs a text without parameters, at once. @throws what SQLite throws */
  exec(text: string): void;
  close(): void;
}

/**
 * How a connection is set up. FULL syncs each commit to disk. 8,000 changed pages of 4 kB are written back at once; at the
 * usual 1,000 claims of attempts among a million take twice as long.
 */
const SETTINGS = ["journal_mode = wal", "synchronous = full", "wal_autocheckpoint = 8000", "journal_size_limit = 67108864", "temp_store = memory"];

/** A wait inside SQLite stops everything else in the process, so it is short; the waiting is done outside. */
const BUSY_TIMEOUT_MS = 20;

/**
 * @param cacheKib of the file's pages that are kept in memory
 * @throws {StoreError}
 */
export function openSqliteConnection(path: string, cacheKib: number): SqliteConnection {
  return guarded(path, () => {
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      for (const setting of [...SETTINGS, `cache_size = -${cacheKib}`]) database.exec(`pragma ${setting}`);
    } catch (error) {
      database.close();
      throw error;
    }
    return connectionOn(database, path);
  });
}

function connectionOn(database: DatabaseSync, path: string): SqliteConnection {
  const prepared = new Map<string, Prepared>();

  function prepare(text: string): Prepared {
    const known = prepared.get(text);
    if (known) return known;
    const numbered = numberParameters(text, "?");
    const fresh = { statement: database.prepare(numbered.text), names: numbered.names };
    prepared.set(text, fresh);
    return fresh;
  }

  return {
    query: async (text, values = {}) => guarded(path, () => allRows(prepare(text), ONE, values)),
    run: async (text, values = {}) => guarded(path, () => runRows(prepare(text), ONE, values)),
    queryMany: async (text, rows, values = {}) => guarded(path, () => allRows(prepare(text), rows, values)),
    runMany: async (text, rows, values = {}) => guarded(path, () => runRows(prepare(text), rows, values)),
    script: async (text) => guarded(path, () => database.exec(text)),
    exec: (text) => database.exec(text),
    close: () => database.close(),
  };
}

/** A statement that is handed no rows runs once. */
const ONE: readonly Row[] = [{}];

/** Calls with the parameters of each row, in an array that is one and the same: most of what a batch takes here is arrays. */
function forEachRow(names: readonly string[], rows: readonly Row[], values: Row, call: (bound: Value[]) => void): void {
  const bound = names.map((name) => (name in values ? valueOf(values, name) : null));
  const open = names.flatMap((name, index) => (name in values ? [] : [{ name, index }]));
  for (const row of rows) {
    for (const { name, index } of open) bound[index] = valueOf(row, name);
    call(bound);
  }
}

function allRows({ statement, names }: Prepared, rows: readonly Row[], values: Row): Row[] {
  const found: Row[] = [];
  forEachRow(names, rows, values, (bound) => {
    for (const row of statement.all(...bound)) found.push(row as Row); // SQLite's numbers are read as numbers: none is beyond 2 ** 53
  });
  return found;
}

function runRows({ statement, names }: Prepared, rows: readonly Row[], values: Row): number {
  let changes = 0;
  forEachRow(names, rows, values, (bound) => (changes += Number(statement.run(...bound).changes)));
  return changes;
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, path);
  }
}
