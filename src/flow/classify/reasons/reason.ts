// The closed list of reasons why a mail did not arrive. Rules name them; operators add rules, not reasons.

import { reasons } from "./reasons.ts";
import type { Reason, ReasonFacts } from "./reasons.ts";

export interface ReasonEntry extends ReasonFacts {
  readonly id: Reason;
}

/** The entry of one reason. */
export function reasonEntry(id: Reason): ReasonEntry {
  return { id, ...reasons[id] };
}

/** Whether `id` is one of the closed list. */
export function isReason(id: string): id is Reason {
  return Object.hasOwn(reasons, id);
}

/** Every id, in the order of the list. */
export function reasonIds(): Reason[] {
  return Object.keys(reasons).filter(isReason);
}
