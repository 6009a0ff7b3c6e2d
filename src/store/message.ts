// Table message: mails that Rebound holds or knows of.

import type { Message } from "../flow/send/index.ts";

export interface MessageTable {
  /** @returns false where a message of this envelope id is kept already; nothing is changed then */
  keep(message: Message): Promise<boolean>;
  /** Without their content. Keyed by envelope id; those not known are left out. */
  load(envelopeIds: readonly string[]): Promise<ReadonlyMap<string, Message>>;
  /** With its content. */
  find(envelopeId: string): Promise<Message | undefined>;
  /** Envelope ids by Message-ID (RFC 5322 §3.6.4); those not known are left out. */
  envelopeIdsOf(messageIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Lets go of the content of messages that have no waiting delivery left. @returns how many */
  dropContentOfEnded(limit: number): Promise<number>;
}
