// The schema comes up to date once, whoever starts first, and its dumps are what it becomes.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { suite, test } from "node:test";
import { dumpSchema } from "../../test/databases/dump-schema.ts";
import { openTestDatabase, testDialects, type TestDialect } from "../../test/databases/open-test-store.ts";
import { StoreError } from "../base/errors.ts";
import type { Database } from "./dialect.ts";
import { migrate } from "./migrate.ts";
import { migrations, type Migration } from "./migrations/migrations.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";

const newer = (olderEngines: "yes" | "no"): Migration => ({ number: 1000, name: "far-ahead", text: `-- older engines: ${olderEngines}\ncreate table far_ahead (id text primary key);` });

for (const { dialect, skip } of testDialects) {
  suite(`migrate() on ${dialect}`, { skip }, () => {
    test("applies each migration once, in order", () =>
      withDatabase(dialect, async (database) => {
        await migrate(database, migrations);
        await migrate(database, migrations);
        await migrate(database, [...migrations, newer("no")]);
        const rows = await database.look((connection) => connection.query("select number from migration order by number"));
        deepEqual(rows.map(({ number }) => number), [...migrations.map(({ number }) => number), 1000]);
      }));

    test("refuses a database that a newer Rebound has brought further", () =>
      withDatabase(dialect, async (database) => {
        await migrate(database, [...migrations, newer("no")]);
        await rejects(migrate(database, migrations), (error) => {
          equal(error instanceof StoreError && error.code, "store.too-new");
          equal(error instanceof Error && error.message, `Cannot open database: its schema is at migration 1000 "far-ahead", wanted ${migrations.length} or less; a newer Rebound has used it`);
          return true;
        });
      }));

    test("goes on where the newer migration says that older engines may", () =>
      withDatabase(dialect, async (database) => {
        await migrate(database, [...migrations, newer("yes")]);
        await migrate(database, migrations);
      }));

    test("leaves nothing behind of a migration that fails", () =>
      withDatabase(dialect, async (database) => {
        const broken: Migration = { number: 1, name: "broken", text: "-- older engines: no\ncreate table half (id text);\ncreate table half (id text);" };
        await rejects(migrate(database, [broken]), StoreError);
        await migrate(database, migrations);
      }));
  });
}

for (const [dialect, dump] of [["sqlite file", "schema.sqlite.sql"], ["postgres", "schema.postgres.sql"]] as const) {
  const skip = testDialects.find((entry) => entry.dialect === dialect)?.skip ?? false;
  test(`the migrations end at ${dump}`, { skip }, () =>
    withDatabase(dialect, async (database) => {
      await migrate(database, migrations);
      const found = await database.look((connection) => dumpSchema(connection, database.dialect.name));
      const path = new URL(dump, import.meta.url);
      if (process.env["REBOUND_ACCEPT"] === "1") writeFileSync(path, found);
      equal(existsSync(path) ? readFileSync(path, "utf8") : undefined, found);
    }));
}

async function withDatabase(dialect: TestDialect, work: (database: Database) => Promise<void>): Promise<void> {
  const { url, stop } = await openTestDatabase(dialect);
  const database = dialect === "postgres" ? openPostgres(url) : openSqlite(url.replace("sqlite:", ""));
  try {
    await work(database);
  } finally {
    await database.close();
    await stop();
  }
}
