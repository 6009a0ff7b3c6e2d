// A store with nothing in it, on the database of one's choice.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "../../src/store/index.ts";
import { noPostgres, openTestPostgres, type TestDatabase } from "./open-test-postgres.ts";

export type TestDialect = "sqlite memory" | "sqlite file" | "postgres";

export interface TestDialectEntry {
  readonly dialect: TestDialect;
  /** Why it is skipped here. */
  readonly skip: string | false;
}

/** All that a suite runs on. */
export const testDialects: readonly TestDialectEntry[] = [
  { dialect: "sqlite memory", skip: false },
  { dialect: "sqlite file", skip: false },
  { dialect: "postgres", skip: noPostgres ?? false },
];

export interface TestStore {
  readonly store: Store;
  readonly url: string;
  /** Closes the store and takes its database away. */
  stop(): Promise<void>;
}

export async function openTestStore(dialect: TestDialect): Promise<TestStore> {
  const database = await openTestDatabase(dialect);
  const store = await openStore(database.url);
  return {
    store,
    url: database.url,
    async stop() {
      await store.close();
      await database.stop();
    },
  };
}

export async function openTestDatabase(dialect: TestDialect): Promise<TestDatabase> {
  if (dialect === "postgres") return openTestPostgres();
  if (dialect === "sqlite memory") return { url: "sqlite::memory:", stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), "rebound-sqlite-"));
  return { url: `sqlite:${join(folder, "rebound.db")}`, stop: async () => rmSync(folder, { recursive: true, force: true }) };
}
