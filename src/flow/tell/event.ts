// What happened, in the words that listeners are told.

import type { Contact } from "../decide/index.ts";

export const eventTypes = [
  "delivery.waiting",
  "delivery.relayed",
  "delivery.delivered",
  "delivery.failed",
  "delivery.dropped",
  "recipient.paused",
  "recipient.suppressed",
  "recipient.active",
  "incident.opened",
  "incident.closed",
  "sender.alert",
] as const;

export type EventType = (typeof eventTypes)[number];

export interface RecipientOfEvent {
  readonly mailbox: string;
  /** Other ways to reach the person. */
  readonly contacts: readonly Contact[];
}

/** Fields that do not apply are absent. Instants are milliseconds since the epoch; `writeEvent()` writes them for others. */
export interface ReboundEvent {
  readonly id: string;
  readonly type: EventType;
  readonly at: number;
  readonly recipient?: RecipientOfEvent;
  readonly envelopeId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly server?: string;
  readonly reason?: string;
  readonly why?: string;
  readonly rule?: string;
  /** The retries made so far. */
  readonly retries?: number;
  readonly dueAt?: number;
  readonly until?: number;
  /** Of a closed incident: first refusal to first acceptance. */
  readonly resolutionMs?: number;
}
