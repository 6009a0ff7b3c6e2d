// The end of one message for one recipient, with nothing for the recipient.

import type { Reason } from "../classify/index.ts";
import type { Nothing, Why } from "./decision.ts";
import type { Failure } from "./situation.ts";

/** Of scope message, and yet ours to mend before anything else is sent. */
const ALERTING: ReadonlySet<Reason> = new Set(["virus-detected", "message-not-compliant"]);

export function ended({ classification: { reason, scope } }: Failure, why: Why): Nothing {
  const alert = scope === "sender" || scope === "unknown" || ALERTING.has(reason);
  return { kind: "nothing", delivery: "failed", alert, why, reason };
}
