// Whether anything could be made of a notice, though it may tell of no recipient.

import { KINDS_OF_DELIVERY } from "./mail/index.ts";
import type { Reading } from "./source.ts";

/** A complaint or an automatic reply is known for what it is; a bounce that names nobody is not. */
export function isUnderstood({ reports, kind = "other" }: Reading): boolean {
  return reports.length > 0 || !(kind === "other" || KINDS_OF_DELIVERY.has(kind));
}
