// Where in a mail a value was found, so that a person can see why it is there.

export interface Origin {
  /** The part's number as in IMAP: "1", "2", "2.1" (RFC 9051 §6.4.5); "0" is the header of the mail itself. */
  readonly part: string;
  /** Of the part's decoded text, from 1. */
  readonly line: number;
}

/** By the name of the report's field. */
export type Origins = Readonly<Record<string, Origin>>;
