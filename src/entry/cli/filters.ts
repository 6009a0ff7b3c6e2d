// The options by which people are chosen: state, reason, server, domain.

import { isReason } from "../../engine/index.ts";
import type { RecipientFilter } from "../../store/index.ts";
import { textOf, UsageError, wordOf, type Options, type Values } from "./verb.ts";

export const filterOptions = {
  state: { type: "string" },
  reason: { type: "string" },
  server: { type: "string" },
  domain: { type: "string" },
} as const satisfies Options;

export const filterHelp = `  --state STATE      active, waiting, paused, suppressed, or affected (anything but well)
  --reason REASON    such as mail-system-full
  --server SERVER    the server that refused, such as mx.example.com
  --domain DOMAIN    the recipient's domain`;

export function readFilter(values: Values): RecipientFilter {
  const state = wordOf(values, "state", ["active", "waiting", "paused", "suppressed", "affected"]);
  const reason = textOf(values, "reason");
  const server = textOf(values, "server");
  const domain = textOf(values, "domain");
  if (reason !== undefined && !isReason(reason)) throw new UsageError(`Cannot read --reason: it is "${reason}", wanted a reason such as mail-system-full`);
  return {
    ...(state && { state }),
    ...(reason !== undefined && { reason }),
    ...(server !== undefined && { server }),
    ...(domain !== undefined && { domain }),
  };
}
