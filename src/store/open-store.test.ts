// openStore() names what it found and what it wanted when a database cannot be opened.

import { equal, match, ok, rejects } from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { noPostgres, openTestPostgres } from "../../test/databases/open-test-postgres.ts";
import { pause } from "../base/clock.ts";
import { ConfigError, ReboundError, StoreError } from "../base/errors.ts";
import { aNotice } from "./contract/under-test.contract.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { openStore } from "./open-store.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";

const misnamed: readonly [url: string, message: RegExp, why: string][] = [
  ["", /address is "", wanted "sqlite:path"/, "no address"],
  ["mysql://db.example/rebound", /begins with "mysql:", wanted "sqlite:path"/, "a database that it does not know"],
  ["http://db.example", /begins with "http:"/, "no database at all"],
  ["postgres://[", /address is no URL/, "an address that is no URL"],
];

for (const [url, message, why] of misnamed) {
  test(`openStore() refuses ${why}`, () => rejects(openStore(url), (error) => error instanceof ConfigError && message.test(error.message) && error.settings[0] === "database"));
}

suite("openStore() on a file", () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "rebound-open-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("takes a bare path", async () => {
    const path = join(folder, "bare.db");
    const store = await openStore(path);
    await store.close();
    ok(existsSync(path));
  });

  test("makes it for its owner alone, journals too", { skip: process.platform === "win32" && "modes are those of POSIX" }, async () => {
    const path = join(folder, "private.db");
    const store = await openStore(path);
    for (const file of [path, `${path}-wal`, `${path}-shm`]) equal(statSync(file).mode & 0o777, 0o600, file);
    await store.close();
  });

  test("says that the folder is missing", () => failsWith(join(folder, "missing", "rebound.db"), "store.cannot-open", /missing.*wanted a folder that is there/));

  test("says that the file is something else", async () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Dear database, you are none. ".repeat(200));
    await failsWith(path, "store.no-database", /something else, wanted a SQLite database/);
  });

  test("says that the file may only be read", { skip: process.getuid?.() === 0 && "root may write everything" }, async () => {
    const path = join(folder, "read-only.db");
    await (await openStore(path)).close();
    chmodSync(path, 0o444);
    await failsWith(path, "store.read-only", /only be read, wanted leave to write/);
  });
});

suite("an open file", () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "rebound-open-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("says that there is no room, undoes the transaction, and goes on when there is", async () => {
    const path = join(folder, "full.db");
    const database = openSqlite(path);
    await migrate(database, migrations);
    const allow = (pages: number): Promise<void> => database.transaction((connection) => connection.script(`pragma max_page_count = ${pages}`));
    const keep = (): Promise<number> => database.transaction((connection) => connection.run("insert into event (id, type, at, content) values ('full', '', 0, :content)", { content: "x".repeat(4_000_000) }));
    await allow(100);
    await rejects(keep(), (error) => error instanceof StoreError && error.code === "store.full" && error.temporary === true && error.message.includes(path));
    equal((await database.look((connection) => connection.query("select id from event"))).length, 0);
    await allow(100_000);
    equal(await keep(), 1);
    await database.close();
  });

  test("waits for another process that writes, and does not stop the event loop for it", async () => {
    const path = join(folder, "shared.db");
    const store = await openStore(path);
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    const notice = aNotice();
    let isKept = false;
    const kept = store.transaction((ledger) => ledger.notices.keep([notice])).then(() => (isKept = true));
    await new Promise((resolve) => setImmediate(resolve));
    equal(isKept, false);
    other.exec("commit");
    await kept;
    other.close();
    await store.close();
  });
});

suite("openStore() on PostgreSQL", { skip: noPostgres ?? false }, () => {
  test("says that nobody listens, without the password", async () => {
    await rejects(openStore("postgres://ada:secret@127.0.0.1:1/rebound"), (error) => {
      ok(error instanceof StoreError);
      equal(error.temporary, true);
      equal(error.message, 'Cannot use database "postgres://127.0.0.1:1/rebound": nobody listens there, wanted a PostgreSQL that can be reached');
      return true;
    });
  });

  test("says that there is no such database", async () => {
    const database = await openTestPostgres();
    await rejects(openStore(`${database.url}_else`), (error) => error instanceof StoreError && error.code === "store.no-database" && error.temporary === false);
    await database.stop();
  });

  test("listens again after its connection was cut", async () => {
    const database = await openTestPostgres();
    const store = await openStore(database.url);
    const listening = async (count: number): Promise<void> => {
      for (let tries = 0; tries < 500 && heard < count; tries += 1) await pause(10);
    };
    let heard = 0;
    store.onWake(() => (heard += 1));
    await listening(1); // once when it listens, in case something was said before
    await cutOthers(database.url);
    await listening(2);
    equal(heard, 2);
    await store.close();
    await database.stop();
  });

  test("comes back after its connections were cut, with a temporary error at most", async () => {
    const database = await openTestPostgres();
    const store = await openStore(database.url);
    const cut = store.transaction(async (ledger) => {
      await ledger.notices.keep([aNotice()]);
      await cutOthers(database.url);
      await ledger.notices.keep([aNotice()]);
    });
    await rejects(cut, (error) => error instanceof ReboundError && error.temporary === true);
    equal((await store.look((ledger) => ledger.notices.countByState())).kept, 0);
    await store.close();
    await database.stop();
  });
});

async function cutOthers(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
  await client.end();
}

async function failsWith(path: string, code: string, message: RegExp): Promise<void> {
  await rejects(openStore(`sqlite:${path}`), (error) => {
    ok(error instanceof StoreError);
    equal(error.code, code);
    match(error.message, message);
    ok(error.message.includes(path));
    return true;
  });
}
