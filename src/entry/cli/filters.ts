// The options by which people are chosen: state, reason, server, domain.

import type { RecipientFilter } from "../../store/index.ts";
import { domainOf, reasonOf, wordOf } from "./read-options.ts";
import type { Options, Values } from "./read-words.ts";

export const filterOptions = {
  state: { type: "string" },
  reason: { type: "string" },
  server: { type: "string" },
  domain: { type: "string" },
} as const satisfies Options;

export const filterHelp = `  --state STATE      active, waiting, paused, suppressed, or affected (not well)
  --reason REASON    such as mail-system-full
  --server SERVER    the server that refused, such as example.com
  --domain DOMAIN    the recipient's domain`;

export function readFilter(values: Values): RecipientFilter {
  const state = wordOf(values, "state", ["active", "waiting", "paused", "suppressed", "affected"]);
  const reason = reasonOf(values, "reason");
  const server = domainOf(values, "server");
  const domain = domainOf(values, "domain");
  return {
    ...(state && { state }),
    ...(reason && { reason }),
    ...(server !== undefined && { server }),
    ...(domain !== undefined && { domain }),
  };
}
