// By hand: what an operator does to recipients without any report.

import type { Contact, Recipient } from "../flow/decide/index.ts";
import type { Reason } from "../flow/classify/index.ts";

export interface ByHand {
  /**
   * Pauses recipients; those not known yet are made known.
   *
   * @param until milliseconds since the epoch, later than now
   * @throws {RequestError} where one is no mailbox; nothing is changed then
   */
  pause(mailboxes: readonly string[], until: number): Promise<readonly Recipient[]>;
  suppress(mailboxes: readonly string[], reason?: Reason): Promise<readonly Recipient[]>;
  /** Makes paused and suppressed recipients active again; their held mail is due now. Those not known are left out. */
  resume(mailboxes: readonly string[]): Promise<readonly Recipient[]>;
  setContacts(mailbox: string, contacts: readonly Contact[]): Promise<Recipient>;
}
