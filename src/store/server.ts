// Tables server and server_domain: the receiving sides, and whose mail they take.

import type { Page, PageRequest } from "./store.ts";

/** One answer of a server, to be added to what is known of it. */
export interface ServerSighting {
  readonly server: string;
  readonly domain: string;
  readonly at: number;
  readonly accepted: boolean;
}

export interface ServerRow {
  readonly server: string;
  readonly firstSeenAt: number;
  readonly lastAcceptedAt?: number;
  readonly lastRefusedAt?: number;
  readonly domains: readonly string[];
}

export interface ServerTable {
  see(sightings: readonly ServerSighting[]): Promise<void>;
  find(server: string): Promise<ServerRow | undefined>;
  list(request: PageRequest): Promise<Page<ServerRow>>;
}
