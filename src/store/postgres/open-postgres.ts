// Opens a PostgreSQL database by its URL.

import { Pool, types, type ClientConfig, type PoolClient } from "pg";
import { ConfigError, StoreError } from "../../base/errors.ts";
import { againOnConflict } from "../again.ts";
import type { Connection, Database, Durability } from "../dialect.ts";
import { connectionOn } from "./postgres-connection.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { toStoreError } from "./postgres-error.ts";
import { wakeUpOf } from "./wake-up.ts";

/** OIDs of PostgreSQL's types. */
const BYTEA = 17;
const BIGINT = 20;

/**
 * What each session is set to. Plans are made for the rows at hand: one made when a table was small reads all of it
 * when it has grown.
 */
const SESSION = ["plan_cache_mode=force_custom_plan", "jit=off", "statement_timeout=60000", "idle_in_transaction_session_timeout=60000"];

const BEGIN: Readonly<Record<Durability, string>> = {
  disk: "begin isolation level read committed",
  none: "begin isolation level read committed; set local synchronous_commit = off",
};

/** @throws {ConfigError} where `url` cannot be read; whether anybody answers there shows with the first statement */
export function openPostgres(url: string): Database {
  const where = withoutSecrets(url);
  const config = configOf(url);
  const pool = new Pool({ ...config, max: 10 });
  pool.on("error", () => {}); // an idle connection broke; the next caller gets another one
  const wakeUp = wakeUpOf(config);

  async function onClient<T>(work: (client: PoolClient, connection: Connection) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch((error: unknown) => Promise.reject(toStoreError(error, where)));
    let broken: Error | undefined;
    const onError = (error: Error): void => void (broken = error);
    client.on("error", onError);
    try {
      return await work(client, connectionOn(client, where));
    } finally {
      client.off("error", onError);
      client.release(broken);
    }
  }

  return {
    dialect: postgresDialect,
    transaction: (work, durability = "disk") => againOnConflict(() => onClient((client, connection) => transact(client, connection, { work, where, durability }))),
    look: (work) => onClient((_, connection) => work(connection)),
    wake: () => onClient(async (_, connection) => void (await connection.query(wakeUp.statement))),
    onWake: wakeUp.onWake,
    close: async () => void (await Promise.all([wakeUp.close(), pool.end()])),
  };
}

interface Transaction<T> {
  readonly work: (connection: Connection) => Promise<T>;
  readonly where: string;
  readonly durability: Durability;
}

async function transact<T>(client: PoolClient, connection: Connection, { work, where, durability }: Transaction<T>): Promise<T> {
  await connection.script(BEGIN[durability]);
  try {
    const result = await work(connection);
    await commit(client, where);
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {}); // what went wrong first is what the caller hears
    throw error;
  }
}

/** PostgreSQL answers a commit after an error with a rollback, not with another error. */
async function commit(client: PoolClient, where: string): Promise<void> {
  const { command } = await client.query("commit").catch((error: unknown) => Promise.reject(toStoreError(error, where)));
  if (command !== "COMMIT") throw new StoreError("store.undone", `Cannot commit to "${where}": answer is "${command}", wanted "COMMIT"; a statement had failed before`);
}

function configOf(url: string): ClientConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    options: SESSION.map((setting) => `-c ${setting}`).join(" "),
    types: {
      getTypeParser(oid: number, format?: "text" | "binary") {
        if (oid === BIGINT) return Number;
        const parse = types.getTypeParser(oid, format as "text");
        return oid === BYTEA ? (text: string) => plainBytes(parse(text) as Buffer) : parse; // the driver's answer for bytea
      },
    },
  };
}

const plainBytes = (bytes: Buffer): Uint8Array => new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Host and name of the database, fit for messages. */
function withoutSecrets(url: string): string {
  const { hostname, port, pathname } = URL.parse(url) ?? {};
  if (hostname === undefined) throw new ConfigError('Cannot open database: its address is no URL, wanted "postgres://user@host/name"', ["database"]);
  return `postgres://${hostname}${port ? `:${port}` : ""}${pathname}`;
}
