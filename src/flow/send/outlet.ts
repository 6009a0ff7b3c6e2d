// A way to try again.

import type { Mailbox, ReplyText, SmtpPhase } from "../../mail/index.ts";
import type { ClaimedAttempt } from "../retry/index.ts";
import type { Message } from "./message.ts";

/** One attempt on its way out. */
export interface Sending {
  readonly attempt: ClaimedAttempt;
  readonly message: Message;
  /** As the application wrote it. */
  readonly finalRecipient: string;
  /**
   * To be awaited when the server has agreed to take the message and before its last octet is sent.
   * Once it has returned, a crash leaves the attempt marked uncertain. Where it throws, nothing is sent.
   */
  onIntent(): Promise<void>;
}

export interface Answered {
  readonly kind: "answered";
  /** A failure without a reply carries the status that an MTA would give it, such as 4.4.1 (RFC 3463 §3.5). */
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
  readonly remoteMta?: string;
  /** Silence after the final dot: it may have been taken. */
  readonly uncertain: boolean;
  /** Accepted by a relay: it has yet to reach the recipient's own server (RFC 3464 §2.3.3). Absent: no relay. */
  readonly relayed?: boolean;
}

/** The application has been called and will report by itself, or is silent and the next report decides. */
export interface LeftToApplication {
  readonly kind: "left-to-application";
}

/** The application has been called and does not want the message sent any more. */
export interface Dropped {
  readonly kind: "dropped";
}

/** What came of it. */
export type Answer = Answered | LeftToApplication | Dropped;

export interface Outlet {
  readonly name: string;
  /**
   * Asked before mail is taken on, and of mail that waits: what was found and what is wanted, where this outlet has no way to
   * the mailbox; undefined where it has one. An outlet without this takes all.
   */
  obstacleTo?(mailbox: Mailbox): string | undefined;
  /** Throws OutletError only where the attempt could not be tried at all. */
  send(sending: Sending): Promise<Answer>;
  /** Waits for what is on its way and lets go of connections. */
  close(): Promise<void>;
}

/** An entry of the rack. */
export interface OutletKind<Options> {
  readonly name: string;
  open(options: Options): Outlet;
}
