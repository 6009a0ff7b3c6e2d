// Table attempt: what is to be sent, and who is at it. Its states stand at the head of flow/retry/attempt.ts.

import type { Attempt, ClaimedAttempt } from "../flow/retry/index.ts";
import type { DeliveryKey } from "./delivery.ts";
import type { Page, PageRequest } from "./store.ts";

export interface AttemptRow extends Attempt {
  readonly claimedBy?: string;
  /** When an outlet began to send it. */
  readonly intentAt?: number;
}

export interface AttemptTable {
  /** One for each delivery at most: one that is there already takes the new number and time and is free again. */
  keep(attempts: readonly Attempt[]): Promise<void>;
  /** Those due, oldest first, now claimed by `worker` until `now + leaseMs`. */
  claimDue(worker: string, now: number, leaseMs: number, limit: number): Promise<readonly ClaimedAttempt[]>;
  /** Says that the last octet is about to be sent, and prolongs the lease. @returns false where the claim is lost: do not send */
  markIntent(key: DeliveryKey, worker: string, now: number, leaseMs: number): Promise<boolean>;
  /** Takes answered ones out. Those that `worker` has no claim on any more stay. */
  complete(keys: readonly DeliveryKey[], worker: string): Promise<void>;
  /** Takes these out, whoever has them. */
  remove(keys: readonly DeliveryKey[]): Promise<void>;
  /** Lets claimed ones go unanswered, due again at `dueAt`. */
  giveBack(keys: readonly DeliveryKey[], worker: string, dueAt: number): Promise<void>;
  list(request: PageRequest & { readonly mailbox?: string; readonly dueBefore?: number }): Promise<Page<AttemptRow>>;
  nextDueAt(): Promise<number | undefined>;
  count(): Promise<number>;
}
