// Table delivery: one recipient of one message.

import type { Delivery, DeliveryState } from "../flow/decide/index.ts";
import type { Page, PageRequest } from "./store.ts";

export interface DeliveryKey {
  readonly envelopeId: string;
  readonly mailbox: string;
}

export interface DeliveryFilter {
  readonly mailbox?: string;
  readonly envelopeId?: string;
  readonly server?: string;
  readonly state?: DeliveryState;
}

export interface DeliveryTable {
  /** Those that exist, locked until the transaction ends. */
  load(keys: readonly DeliveryKey[]): Promise<readonly Delivery[]>;
  save(deliveries: readonly Delivery[]): Promise<void>;
  /** The other waiting deliveries of these recipients, locked. */
  waitingOf(mailboxes: readonly string[]): Promise<readonly Delivery[]>;
  list(request: PageRequest & DeliveryFilter): Promise<Page<Delivery>>;
  countByState(): Promise<Readonly<Record<DeliveryState, number>>>;
}
