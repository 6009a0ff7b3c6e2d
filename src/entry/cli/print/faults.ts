// What is not as it should be in something that came in.

import type { Fault } from "../../../mail/index.ts";

export function writeFaults(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ field, found, breaks }) => `  ${field}: found "${found}", wanted ${breaks}`);
}
