// What the engine offers to its entries: everything that a person or a program may ask of Rebound.

import type { ApiKeys } from "./api-keys.ts";
import type { ByHand } from "./by-hand.ts";
import type { HandedIn } from "./hand-in.ts";
import type { MessageOrder } from "./message-order.ts";
import type { Incoming, TakenIn } from "./take-in.ts";
import type { Views } from "./views/index.ts";
import type { WorkedThrough } from "./worked-through.ts";

export interface Engine {
  /**
   * Keeps what came in. Once the promise is kept, it is on disk and will be worked through even if we fall over now.
   *
   * @throws {SourceError} where no such source is known, or the sender is not who it should be
   * @throws {StoreError} where it could not be kept; the sender should repeat
   */
  takeIn(incoming: Incoming): Promise<TakenIn>;

  /**
   * Keeps a message to be sent, one delivery for each recipient. The same `envelopeId` twice is one message.
   *
   * @throws {RequestError} where the order cannot be followed; its message names what was found and wanted
   */
  handIn(order: MessageOrder): Promise<HandedIn>;

  /** Works a notice that failed or could not be read through once more. @returns whether there was such a one */
  reopenNotice(id: string): Promise<boolean>;

  /** Pauses, suppressions, and the way back. */
  readonly byHand: ByHand;
  /** Names of the ways to send again that are open, the one for mail without another wish first. */
  readonly outlets: readonly string[];
  /**
   * Why a message to this recipient, without a wish for an outlet, would be refused for want of a way: what was found and what was
   * wanted. Undefined where there is a way, or no outlet at all.
   */
  obstacleTo(mailbox: string): string | undefined;
  readonly apiKeys: ApiKeys;
  readonly views: Views;

  /** One batch of kept notices. */
  workThrough(): Promise<WorkedThrough>;
  /** Sends what is due now. @returns how many attempts were made */
  runDue(): Promise<number>;
  /** Ends the pauses whose time is over. @returns how many */
  runPauses(): Promise<number>;
  /** Tells listeners what they have not been told. @returns how many tellings were tried */
  runOutbox(): Promise<number>;
  /** Lets go of the content of ended messages and of old history. @returns how many rows went */
  runUpkeep(): Promise<number>;
  /** All of the above but the upkeep until nothing is left to do now; for tests and for short-lived programs. */
  settle(): Promise<void>;

  /** Does all of the above by itself from now on. */
  start(): void;
  /** Finishes what is on its way, lets go of everything, and closes the store. */
  stop(): Promise<void>;
}
