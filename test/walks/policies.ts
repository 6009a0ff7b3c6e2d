// Policies for the stories: the built-in one, with other wishes for some reasons.

import { builtIn, type EngineOptions, type Reason } from "../../src/engine/index.ts";

type Policy = NonNullable<EngineOptions["policy"]>;
type ReasonPolicy = Policy["byReason"][Reason];

export function policyWith(wishes: Partial<Readonly<Record<Reason, Partial<ReasonPolicy>>>>, rest: Partial<Omit<Policy, "byReason">> = {}): Policy {
  const { version: _version, ...policy } = builtIn().policy;
  const changed = Object.entries(wishes).map(([reason, wish]) => [reason, { ...policy.byReason[reason as Reason], ...wish }]); // the keys of `wishes` are reasons
  return { ...policy, ...rest, byReason: { ...policy.byReason, ...Object.fromEntries(changed) } };
}

/** One retry after an hour; when it is refused, too, a pause of so long. */
export function soonPaused(forMs: number): Policy {
  return policyWith({ "mail-system-full": { attempts: 1, schedule: { kind: "ladder", delaysMs: [3_600_000], jitter: 0 }, whenSpent: { kind: "pause", forMs } } });
}
