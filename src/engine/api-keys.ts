// Keys to the API: made once, shown once, kept as hashes.

import { createHash } from "node:crypto";
import type { Clock } from "../base/clock.ts";
import { newId, secretBytes } from "../base/clock.ts";
import type { ApiKey, ApiScope, Store } from "../store/index.ts";

export interface ApiKeys {
  /**
   * @param handOver called with the key before it is kept; where it throws, none is made
   * @returns the key itself, which nobody can be told again, and what is kept of it
   */
  create(name: string, scopes: readonly ApiScope[], handOver?: (secret: string) => unknown): Promise<{ readonly secret: string; readonly key: ApiKey }>;
  /** What a presented key may do; undefined where it is none of ours. */
  find(secret: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  remove(id: string): Promise<boolean>;
}

/** Makes a leaked key findable by those who look for leaked keys. */
const PREFIX = "rebound_";

export function apiKeysOf(store: Store, clock: Clock): ApiKeys {
  return {
    async create(name, scopes, handOver) {
      const secret = PREFIX + Buffer.from(secretBytes(24)).toString("base64url");
      const key: ApiKey = { id: newId(clock), name, scopes, createdAt: clock.now() };
      handOver?.(secret);
      await store.transaction((ledger) => ledger.apiKeys.add(key, hashOf(secret)));
      return { secret, key };
    },
    find: (secret) => store.look((ledger) => ledger.apiKeys.findByHash(hashOf(secret))),
    list: () => store.look((ledger) => ledger.apiKeys.list()),
    remove: (id) => store.transaction((ledger) => ledger.apiKeys.remove(id)),
  };
}

/** The keys are 192 bits of chance, so a plain hash is as good as a slow one. */
function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
