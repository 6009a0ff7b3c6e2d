// Opens a SQLite file: one connection writes, transaction after transaction; one reads what is committed.

import { closeSync, openSync } from "node:fs";
import { pause } from "../../base/clock.ts";
import { againOnConflict } from "../again.ts";
import type { Connection, Database, Durability } from "../dialect.ts";
import { openSqliteConnection, type SqliteConnection } from "./sqlite-connection.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { isBusy, toStoreError } from "./sqlite-error.ts";

/** Tries to get the turn before giving up, 10 seconds in all. */
const BUSY_TRIES = 200;
const BUSY_PAUSE_MS = 30;

const WRITER_CACHE_KIB = 40_000;
const READER_CACHE_KIB = 8_000;

/**
 * Opens the file at `path`, made where there is none; ":memory:" for a database that ends with the process.
 *
 * Limits: several processes may share the file, on one machine. What they do waits for its turn. In memory, looking
 * waits for its turn, too, so it must not be done from within a transaction.
 *
 * @throws {StoreError}
 */
export function openSqlite(path: string): Database {
  if (path !== ":memory:") makeForOwner(path);
  const writer = openSqliteConnection(path, WRITER_CACHE_KIB);
  const reader = path === ":memory:" ? undefined : openSqliteConnection(path, READER_CACHE_KIB);
  const inTurn = oneAfterTheOther();
  return {
    dialect: sqliteDialect,
    transaction: (work, durability = "disk") => againOnConflict(() => inTurn(() => withDurability(writer, durability, () => transact(writer, path, work)))),
    look: (work) => (reader ? work(reader) : inTurn(() => work(writer))),
    wake: async () => {},
    onWake: () => () => {},
    close: () =>
      inTurn(async () => {
        reader?.close();
        writer.close();
      }),
  };
}

/** Mail lies in it, so a new file is its owner's alone; SQLite gives its journals the same mode. */
function makeForOwner(path: string): void {
  try {
    closeSync(openSync(path, "ax", 0o600));
  } catch {
    // It is there, or it cannot be made: then SQLite tells why.
  }
}

async function withDurability<T>(connection: SqliteConnection, durability: Durability, work: () => Promise<T>): Promise<T> {
  if (durability === "disk") return work();
  connection.exec("pragma synchronous = normal");
  try {
    return await work();
  } finally {
    connection.exec("pragma synchronous = full");
  }
}

async function transact<T>(connection: SqliteConnection, path: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  await begin(connection, path);
  try {
    const result = await work(connection);
    connection.exec("commit");
    return result;
  } catch (error) {
    rollBack(connection);
    throw toStoreError(error, path);
  }
}

async function begin(connection: SqliteConnection, path: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return connection.exec("begin immediate");
    } catch (error) {
      if (tries === BUSY_TRIES || !isBusy(error)) throw toStoreError(error, path);
      await pause(BUSY_PAUSE_MS);
    }
  }
}

/** SQLite has undone the transaction by itself after some errors, a full disk among them. */
function rollBack(connection: SqliteConnection): void {
  try {
    connection.exec("rollback");
  } catch {
    // What went wrong first is what the caller hears.
  }
}

/** Makes calls wait for those before them, whether these are kept or broken. */
function oneAfterTheOther(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
