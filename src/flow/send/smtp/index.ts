// The outlet "smtp".

import type { OutletKind } from "../outlet.ts";
import { openSmtpOutlet, type SmtpOutletOptions } from "./smtp-outlet.ts";

export { openSmtpOutlet, type SmtpOutletOptions } from "./smtp-outlet.ts";
export type { Route } from "./route.ts";
export type { TlsUse } from "./wire.ts";

export const outlet: OutletKind<SmtpOutletOptions> = { name: "smtp", open: openSmtpOutlet };
