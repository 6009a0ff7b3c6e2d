// Which servers are often full, since when, for whom, for how long, and what trying again was worth.

import type { Reason } from "../../flow/classify/index.ts";
import type { IncidentRow, Store } from "../../store/index.ts";

/** How long incidents took, from the first refusal to the first acceptance. */
export interface ResolutionTimes {
  readonly closed: number;
  readonly medianMs?: number;
  readonly p90Ms?: number;
  /** Shares from 0 to 1 of the closed ones. */
  readonly within24h?: number;
  readonly within48h?: number;
  readonly within1w?: number;
}

export interface SuccessRow {
  readonly accepted: number;
  readonly refused: number;
  /** From 0 to 1. */
  readonly rate: number;
}

/** What became of tries after a refusal. */
export interface RetrySuccess {
  readonly byAttempt: readonly (SuccessRow & { readonly attempt: number })[];
  /** `waitedHours`: at most so many hours since the try before; 999 for more than a week. */
  readonly byWaitingTime: readonly (SuccessRow & { readonly waitedHours: number })[];
}

export interface ServerSummary {
  readonly server: string;
  readonly domains: readonly string[];
  readonly lastAcceptedAt?: number;
  readonly lastRefusedAt?: number;
  readonly refusals: number;
  /** Refusals by reason, most first. */
  readonly reasons: readonly { readonly reason: Reason; readonly refusals: number }[];
  /** All incidents, closed and running. */
  readonly incidents: number;
  /** The running incident that began first. */
  readonly running?: IncidentRow;
  /** Recipients that are affected now. */
  readonly affected: number;
  readonly resolution: ResolutionTimes;
  /** While an incident is running, less should be sent there. */
  readonly advice?: "reduce-volume";
}

export interface ServerView extends ServerSummary {
  /** Newest first, the latest 100. */
  readonly history: readonly IncidentRow[];
  readonly retries: RetrySuccess;
}
