// Which part of the policy a refusal falls under.

import type { Reason } from "../classify/index.ts";
import { reasons } from "../classify/index.ts";
import type { Policy, ReasonPolicy } from "./policy.ts";

/** Their class 4 is that of the last of many tries, or of none. */
const TRYING_IS_OVER: ReadonlySet<Reason> = new Set(["delivery-expired", "suppressed"]);

/**
 * The policy of `reason`. Where it has no attempts and the refusal is transient, those of "unknown" are made: a reply of
 * class 4 asks to be tried again, whatever its words say (RFC 5321 §4.2.1). An operator who wants none for a reason that
 * is retried by default gets none.
 */
export function reasonPolicyFor(reason: Reason, isTransient: boolean, { byReason }: Policy): ReasonPolicy {
  const own = byReason[reason];
  const asksAgain = isTransient && own.attempts === 0 && reasons[reason].retryProfile === "none" && !TRYING_IS_OVER.has(reason);
  const { attempts, schedule } = asksAgain ? byReason.unknown : own;
  return { ...own, attempts, schedule };
}
