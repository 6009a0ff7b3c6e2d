// The address in a field that holds one: in angle brackets behind a name, or alone.

import { readMailbox, type Mailbox } from "../../../../mail/index.ts";

const LONGEST = 400;

/** As it is written. */
export function addressIn(field: string): string {
  return (/<([^<>]{1,400})>/.exec(field)?.[1] ?? field).slice(0, LONGEST);
}

/** Undefined where it is none. */
export function mailboxIn(field = ""): Mailbox | undefined {
  return readMailbox(addressIn(field));
}
