// What Rebound remembers, in our nouns: what may be done in one transaction, and what may be looked at.

import type { ApiKeyTable } from "./api-key.ts";
import type { AttemptTable } from "./attempt.ts";
import type { DecisionTable } from "./decision.ts";
import type { DeliveryTable } from "./delivery.ts";
import type { Durability } from "./dialect.ts";
import type { EventTable } from "./event.ts";
import type { IncidentTable } from "./incident.ts";
import type { MessageTable } from "./message.ts";
import type { NoticeTable } from "./notice.ts";
import type { RecipientTable } from "./recipient.ts";
import type { ServerTable } from "./server.ts";
import type { TallyTable } from "./tally.ts";

/** All tables, as one transaction sees them. Good until the work that it was handed to has returned. */
export interface Ledger {
  readonly notices: NoticeTable;
  readonly messages: MessageTable;
  readonly deliveries: DeliveryTable;
  readonly recipients: RecipientTable;
  readonly servers: ServerTable;
  readonly incidents: IncidentTable;
  readonly attempts: AttemptTable;
  readonly decisions: DecisionTable;
  readonly events: EventTable;
  readonly tallies: TallyTable;
  readonly apiKeys: ApiKeyTable;
  /** Runs `work` as a part of the transaction: where it throws, nothing that it wrote stays, and the transaction may go on. */
  part<T>(work: () => Promise<T>): Promise<T>;
}

export interface Store {
  readonly dialect: "sqlite" | "postgres";
  /**
   * Runs `work` in one transaction that is committed when the promise is kept, and undone when `work` throws.
   *
   * `work` may be run again from its start where the database asks for that (deadlock, lost race), so it must
   * have no effect beside the ledger. Transactions on SQLite run one after the other.
   *
   * @throws {StoreError} `temporary` when the database cannot be reached or is full
   */
  transaction<T>(work: (ledger: Ledger) => Promise<T>, durability?: Durability): Promise<T>;
  /** Runs `work` on what is committed. It must only read. */
  look<T>(work: (ledger: Ledger) => Promise<T>): Promise<T>;
  /** Tells other processes on the same database that there is work. A hint only. */
  wake(): Promise<void>;
  /** Calls when another process said wake(); the answer ends that. On SQLite there is nobody to hear: callers poll, too. */
  onWake(call: () => void): () => void;
  close(): Promise<void>;
}
