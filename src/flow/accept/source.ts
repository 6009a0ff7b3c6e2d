// A format that tells of bounces, and what comes in and out of it.

import type { Fault } from "../../mail/index.ts";
import type { DeliveryReport } from "./delivery-report.ts";

/** What a source sent. */
export interface NoticeContent {
  /** Of the request or connection that brought the body; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Bytes that came in from one source, kept untouched before anything is done with them. */
export interface Notice extends NoticeContent {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  /** Milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** What a notice says, and what in it is not as it should be. */
export interface Reading {
  /** What the notice is, where its source tells more than reports of deliveries: "complaint"; "other" is not known. */
  readonly kind?: string;
  readonly reports: readonly DeliveryReport[];
  readonly faults: readonly Fault[];
}

export interface Source {
  readonly id: string;
  /** For people. */
  readonly title: string;
  /** Where the format is documented, such as "RFC 3464". */
  readonly documentation: string;
  /**
   * What makes two notices the same.
   *
   * @param toldAt when it was told, where it was told as it happened: the same words may be news then. Undefined: out of a file, where
   * they are not
   */
  fingerprint(content: NoticeContent, toldAt?: number): string;
  /** Throws SourceError ("source.bad-signature") where the sender is not who it should be. Absent where the format has no proof. */
  verify?(content: NoticeContent, secret: string): void;
  /** Never throws. */
  read(content: NoticeContent): Reading;
}
