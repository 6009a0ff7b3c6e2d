// All that a decision is made of.

import type { DeliveryReport } from "../accept/index.ts";
import type { Classification } from "../classify/index.ts";
import type { Delivery } from "./delivery.ts";
import type { Incident } from "./incident.ts";
import type { Policy } from "./policy.ts";
import type { Recipient } from "./recipient.ts";

export interface Situation {
  readonly report: DeliveryReport;
  /** Of a failure. */
  readonly classification?: Classification;
  readonly delivery: Delivery;
  readonly recipient: Recipient;
  readonly server: string;
  /** The running ones of this server. */
  readonly incidents: readonly Incident[];
  readonly now: number;
}

/** Retries that have been answered once this refusal is counted: the first refusal answers none. */
export function retriesAfter({ firstRefusedAt, retries }: Delivery): number {
  return firstRefusedAt === undefined ? 0 : retries + 1;
}

/** Whether this refusal is a strike, or falls together with the last one. */
export function isStrike({ lastStrikeAt }: Recipient, { strikeEveryMs }: Policy, now: number): boolean {
  return lastStrikeAt === undefined || now - lastStrikeAt >= strikeEveryMs;
}
