// Brings a database's schema up to date, once, whoever starts first.

import { systemClock } from "../base/clock.ts";
import { StoreError } from "../base/errors.ts";
import type { Connection, Database, Dialect, Row } from "./dialect.ts";
import type { Migration } from "./migrations/migrations.ts";

const TABLE = `create table if not exists migration (
  number integer primary key,
  name text not null,
  older_engines text not null check (older_engines in ('yes', 'no')),
  applied_at bigint not null
)`;

const APPLIED = `select number, name, older_engines
from migration
order by number`;

/** Written before the step itself: a reader who sees the step half done, where a database allows that, sees its name. */
const ADD = `insert into migration (number, name, older_engines, applied_at)
values (:number, :name, :older_engines, :applied_at)`;

/**
 * Applies what is missing, in one transaction.
 *
 * @throws {StoreError} where the database has been brought further by a newer Rebound, and does not suffer an older one
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  await database.transaction(async (connection) => {
    if (database.dialect.migrationLock) await connection.query(database.dialect.migrationLock);
    await connection.script(TABLE);
    const applied = await connection.query(APPLIED);
    refuseNewer(applied, migrations);
    const numbers = new Set(applied.map(({ number }) => number));
    for (const migration of migrations) if (!numbers.has(migration.number)) await apply(connection, migration, database.dialect);
  });
}

async function apply(connection: Connection, { number, name, text, only }: Migration, dialect: Dialect): Promise<void> {
  await connection.run(ADD, { number, name, older_engines: olderEngines(name, text), applied_at: systemClock.now() });
  await connection.script(text);
  const more = only?.[dialect.name];
  if (more !== undefined) await connection.script(more);
}

function olderEngines(name: string, text: string): "yes" | "no" {
  const [firstLine = ""] = text.split("\n", 1);
  if (firstLine === "-- older engines: yes") return "yes";
  if (firstLine === "-- older engines: no") return "no";
  throw new Error(`A migration says first whether older engines may go on; "${name}" begins with "${firstLine}"`);
}

function refuseNewer(applied: readonly Row[], migrations: readonly Migration[]): void {
  const last = migrations.at(-1)?.number ?? 0;
  const tooNew = applied.find(({ number, older_engines }) => Number(number) > last && older_engines === "no");
  if (!tooNew) return;
  const found = `its schema is at migration ${tooNew["number"]} "${tooNew["name"]}"`;
  throw new StoreError("store.too-new", `Cannot open database: ${found}, wanted ${last} or less; a newer Rebound has used it`, { temporary: false });
}
