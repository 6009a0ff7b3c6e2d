// What Rebound does about a failure, with real dates, as if it happened now.

import type { Classification } from "../../flow/classify/index.ts";
import type { ReasonPolicy } from "../../flow/decide/index.ts";
import { schedulePreview } from "../../flow/retry/index.ts";

export interface Plan {
  /** Retries at the most. */
  readonly attempts: number;
  /** When each is due, in milliseconds since the epoch. */
  readonly dueAt: readonly number[];
  readonly whenSpent: "pause" | "suppress" | "nothing";
  /** With "pause". */
  readonly pausedUntil?: number;
  /** The same for a person. */
  readonly sentence: string;
}

export function planFor(classification: Classification, policy: ReasonPolicy, now: number): Plan {
  const isRetried = !classification.permanent && policy.attempts > 0;
  if (!isRetried) return withoutRetry(classification);
  const soonest = now + (classification.hint?.retryAfterMs ?? 0);
  const dueAt = schedulePreview(policy.schedule, policy.attempts, now).map((at) => Math.max(at, soonest));
  const lastAt = dueAt.at(-1) ?? now;
  const { whenSpent } = policy;
  return {
    attempts: policy.attempts,
    dueAt,
    whenSpent: whenSpent.kind,
    ...(whenSpent.kind === "pause" && { pausedUntil: lastAt + whenSpent.forMs }),
    sentence: `Rebound tries again ${times(policy.attempts)}; when the last try is refused, too, ${afterwards(whenSpent)}.`,
  };
}

function times(count: number): string {
  return count === 1 ? "once" : `up to ${count} times`;
}

function afterwards(whenSpent: ReasonPolicy["whenSpent"]): string {
  if (whenSpent.kind === "suppress") return "the recipient is suppressed";
  if (whenSpent.kind === "nothing") return "this message ends and the recipient stays as it is";
  return `the recipient is paused for ${Math.round(whenSpent.forMs / 86_400_000)} days, not suppressed`;
}

function withoutRetry({ permanent, scope }: Classification): Plan {
  const isSuppressed = permanent && scope === "recipient";
  const sentences = {
    recipient: isSuppressed ? "Rebound does not try again and suppresses the recipient." : "Rebound does not try again; the recipient stays as it is.",
    server: "Rebound does not try this message again; the recipient stays as it is.",
    message: "Rebound does not try this message again; the recipient stays as it is.",
    sender: "Rebound does not try again, leaves the recipient alone, and raises an alert for the sender.",
    unknown: "Rebound does not try again, leaves the recipient alone, and raises an alert for a person to look at.",
  };
  return { attempts: 0, dueAt: [], whenSpent: isSuppressed ? "suppress" : "nothing", sentence: sentences[scope] };
}
