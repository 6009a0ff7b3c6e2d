// A way to try again.

import type { SmtpPhase, ReplyText } from "../../mail/index.ts";
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
   * Once it has returned, a crash leaves the attempt marked uncertain.
   */
  onIntent(): Promise<void>;
}

/** What came of it. */
export type Answer =
  | {
      readonly kind: "answered";
      /** A failure without a reply carries the status that an MTA would give it, such as 4.4.1 (RFC 3463 §3.5). */
      readonly reply: ReplyText;
      readonly phase: SmtpPhase;
      readonly remoteMta?: string;
      /** Silence after the final dot: it may have been taken. */
      readonly uncertain: boolean;
    }
  /** The application has been called and will report by itself, or is silent and the next report decides. */
  | { readonly kind: "left-to-application" };

export interface Outlet {
  readonly name: string;
  /** Throws OutletError only where the attempt could not be tried at all. */
  send(sending: Sending): Promise<Answer>;
  /** Waits for what is on its way and lets go of connections. */
  close(): Promise<void>;
}
