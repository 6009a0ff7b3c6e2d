// Table recipient: what is remembered of each person's mailbox.

import type { Reason } from "../flow/classify/index.ts";
import type { Recipient, RecipientStanding } from "../flow/decide/index.ts";
import type { Page, PageRequest } from "./store.ts";

/** The people whom something concerns. All given conditions must hold. */
export interface RecipientFilter {
  /** `waiting`: active, and a retry is scheduled or advised. `affected`: anything but active and without trouble. */
  readonly state?: RecipientStanding | "waiting" | "affected";
  /** Of the standing or, while it is active, of the trouble. */
  readonly reason?: Reason;
  readonly server?: string;
  readonly domain?: string;
}

export interface RecipientTable {
  /** Those that exist, locked until the transaction ends. Keyed by mailbox. */
  load(mailboxes: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;
  /** The same without locks, for `check`. */
  look(mailboxes: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;
  save(recipients: readonly Recipient[]): Promise<void>;
  /** Pauses whose end is not later than `now`, locked. */
  endedPauses(now: number, limit: number): Promise<readonly Recipient[]>;
  /** In the order of their mailboxes. */
  list(request: PageRequest & RecipientFilter): Promise<Page<Recipient>>;
  count(filter: RecipientFilter): Promise<number>;
}
