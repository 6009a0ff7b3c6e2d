// What keeps an attempt from being sent at all, as the engine is configured now: no such outlet, or no way to the recipient.

import type { Outlet } from "../flow/send/index.ts";
import { readMailbox } from "../mail/index.ts";

/** One recipient of mail that goes by an outlet. */
export interface ToBeSent {
  readonly outlet: string;
  readonly mailbox: string;
}

/** What was found and what was wanted, such as `no route leads to "example.com", wanted …`; undefined where nothing stands in the way. */
export type ObstacleTo = (mail: ToBeSent) => string | undefined;

export function obstaclesOf(outlets: ReadonlyMap<string, Outlet>): ObstacleTo {
  return ({ outlet: name, mailbox }) => {
    const outlet = outlets.get(name);
    if (!outlet) return `outlet is "${name}", wanted one that the configuration opens (outlets.smtp or outlets.callback)`;
    const read = readMailbox(mailbox);
    return read && outlet.obstacleTo?.(read);
  };
}
