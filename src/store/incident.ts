// Tables incident and incident_recipient: when servers refused for reasons of their own, and whom that hit.

import type { Reason } from "../flow/classify/index.ts";
import type { Incident } from "../flow/decide/index.ts";
import type { Page, PageRequest } from "./store.ts";

export interface IncidentRecipient {
  readonly incidentId: string;
  readonly mailbox: string;
  readonly domain: string;
}

export interface IncidentFilter {
  readonly server?: string;
  readonly reason?: Reason;
  /** Not yet closed. */
  readonly running?: boolean;
}

/** An incident with the size of what it did. */
export interface IncidentRow extends Incident {
  readonly recipients: number;
  readonly domains: readonly string[];
}

export interface IncidentTable {
  /** Those not closed, of these servers, locked. */
  loadRunning(servers: readonly string[]): Promise<readonly Incident[]>;
  save(incidents: readonly Incident[]): Promise<void>;
  addRecipients(rows: readonly IncidentRecipient[]): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & IncidentFilter): Promise<Page<IncidentRow>>;
  /** In milliseconds, shortest first: how long closed incidents took from the first refusal to the first acceptance. */
  resolutionTimes(filter: Pick<IncidentFilter, "server" | "reason">, limit: number): Promise<readonly number[]>;
}
