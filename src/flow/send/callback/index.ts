// The outlet "callback".

import type { OutletKind } from "../outlet.ts";
import { openCallbackOutlet, type CallbackOutletOptions } from "./callback-outlet.ts";

export { openCallbackOutlet, type AttemptDue, type CallbackOutletOptions } from "./callback-outlet.ts";

export const outlet: OutletKind<CallbackOutletOptions> = { name: "callback", open: openCallbackOutlet };
