// What is not as it should be in something that came in.

import type { Fault } from "../../../mail/index.ts";
import { onOneLine } from "./words.ts";

const MOST_ALIKE = 3;

/** Where they are, each field once: a mail that is no mail has a hundred in its header. */
export function faultyFields(faults: readonly Pick<Fault, "field">[]): readonly string[] {
  return [...new Set(faults.map(({ field }) => field))];
}

/** Of a field that is wrong many times the first ones are told, and how many more there are. */
export function writeFaults(faults: readonly Fault[]): readonly string[] {
  return [...Map.groupBy(faults, ({ field }) => field)].flatMap(([field, alike]) => [
    ...alike.slice(0, MOST_ALIKE).map(({ found, breaks }) => `  ${field}: found "${onOneLine(found)}", wanted ${breaks}`),
    ...(alike.length > MOST_ALIKE ? [`  ${field}: ${alike.length - MOST_ALIKE} more`] : []),
  ]);
}
