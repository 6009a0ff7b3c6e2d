// Tables server and server_domain: the receiving sides, and whose mail they take.

import type { ServerSighting } from "../flow/record/index.ts";
import type { Page, PageRequest } from "./store.ts";

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
