// What is not as it should be in something that came in.

import type { Fault } from "../../../mail/index.ts";

/** Where they are, each field once: a mail that is no mail has a hundred in its header. */
export function faultyFields(faults: readonly Pick<Fault, "field">[]): readonly string[] {
  return [...new Set(faults.map(({ field }) => field))];
}

export function writeFaults(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ field, found, breaks }) => `  ${field}: found "${found}", wanted ${breaks}`);
}
