// What holds where the operator wishes nothing, for the configuration to start from.

import { defaultPolicy, type Policy } from "../flow/decide/index.ts";
import { eventTypes, type EventType } from "../flow/tell/index.ts";

export interface BuiltIn {
  readonly policy: Policy;
  readonly eventTypes: readonly EventType[];
}

export function builtIn(): BuiltIn {
  return { policy: defaultPolicy(), eventTypes };
}
