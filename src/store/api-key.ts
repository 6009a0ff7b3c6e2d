// Table api_key: who may ask the API for what. Only hashes of keys are kept.

import { columnsOf } from "./columns.ts";
import type { Connection } from "./dialect.ts";

export const apiScopes = ["read", "write", "send"] as const;
/** `read`: look; `write`: notices, pauses and the like; `send`: hand in mail. */
export type ApiScope = (typeof apiScopes)[number];

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: number;
}

export interface ApiKeyTable {
  /** `hash`: SHA-256 of the key, in hexadecimal digits. */
  add(key: ApiKey, hash: string): Promise<void>;
  findByHash(hash: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  /** @returns whether there was one */
  remove(id: string): Promise<boolean>;
}

const columns = columnsOf<ApiKey>({ id: "text", name: "text", scopes: "json", createdAt: "bigint" });

const ADD = `insert into api_key (${columns.list}, hash)
values (:id, :name, :scopes, :created_at, :hash)`;

const FIND = `select ${columns.list}
from api_key
where hash = :hash`;

const LIST = `select ${columns.list}
from api_key
order by created_at, id`;

const REMOVE = `delete from api_key
where id = :id`;

export function apiKeyTable(connection: Connection): ApiKeyTable {
  return {
    async add(key, hash) {
      await connection.run(ADD, { ...columns.write(key), hash });
    },
    async findByHash(hash) {
      const [row] = await connection.query(FIND, { hash });
      return row && columns.read(row);
    },
    list: async () => (await connection.query(LIST)).map(columns.read),
    remove: async (id) => (await connection.run(REMOVE, { id })) > 0,
  };
}
