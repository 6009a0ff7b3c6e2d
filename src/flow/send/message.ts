// A mail that Rebound holds, or knows of, until its last delivery has ended.

import type { Stream } from "../decide/index.ts";

export interface Message {
  /** RFC 3461 §4.4: our own name of it, also told to the servers. */
  readonly envelopeId: string;
  /** RFC 5321 §3.3; "" for the null path. */
  readonly reversePath: string;
  /** RFC 5322 §3.6.4, without the angle brackets. */
  readonly messageId?: string;
  readonly subject?: string;
  readonly stream: Stream;
  readonly outlet: string;
  readonly usefulUntil?: number;
  /** By `mailboxKey()`: recipients whom the application writes otherwise, since a local part may mind its case (RFC 5321 §2.4). */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** The application's own words, given back in every event. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly handedInAt: number;
  /** Of the order that handed it in, where a repetition is to be told from another order of the same name. */
  readonly digest?: string;
  /** RFC 5322 octets. Absent where the application keeps it and is called back. */
  readonly content?: Uint8Array;
}
