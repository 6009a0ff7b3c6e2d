// Table api_key: who may ask the API for what. Only hashes of keys are kept.

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
