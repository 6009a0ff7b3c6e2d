// Opens the store that a URL names.

import { ConfigError } from "../base/errors.ts";
import type { Database } from "./dialect.ts";
import { ledgersIn } from "./ledger.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

/**
 * Opens the database and brings its schema up to date.
 *
 * @param url "sqlite:path", "sqlite::memory:", "postgres://…", or the path of a file
 * @throws {ConfigError} where `url` names no database that Rebound knows
 * @throws {StoreError} where it cannot be opened
 */
export async function openStore(url: string): Promise<Store> {
  const database = await openDatabase(url);
  try {
    await migrate(database, migrations);
  } catch (error) {
    await database.close();
    throw error;
  }
  return storeOn(database);
}

async function openDatabase(url: string): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  if (url.startsWith("sqlite:")) return openSqlite(url.slice("sqlite:".length));
  const [, scheme] = /^([a-z][a-z0-9+.-]+):/i.exec(url) ?? [];
  if (scheme === undefined && url !== "") return openSqlite(url);
  const found = scheme === undefined ? 'is ""' : `begins with "${scheme}:"`;
  throw new ConfigError(`Cannot open database: its address ${found}, wanted "sqlite:path", "sqlite::memory:" or "postgres://user@host/name"`, ["database"]);
}

function storeOn(database: Database): Store {
  const ledgerOn = ledgersIn(database.dialect);
  return {
    dialect: database.dialect.name,
    transaction: (work, durability) => database.transaction((connection) => work(ledgerOn(connection)), durability),
    look: (work) => database.look((connection) => work(ledgerOn(connection))),
    wake: database.wake,
    onWake: database.onWake,
    close: database.close,
  };
}
