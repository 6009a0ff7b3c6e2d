// Compares a value with the expectation beside its sample, or writes the expectation when the run accepts what comes out.

import { deepEqual } from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Whether this run was started by `npm run ok -- --accept`. */
const accepting = (): boolean => process.env["REBOUND_ACCEPT"] === "1";

/**
 * Asserts that `value`, as JSON, is what the file at `path` holds.
 *
 * An expectation that is not there fails, save in a run that accepts: that one writes it. Only a run that accepts writes.
 */
export function meetsExpectation(path: string | URL, value: unknown): void {
  const found = `${JSON.stringify(value, undefined, 2)}\n`;
  if (accepting()) {
    if (!existsSync(path) || readFileSync(path, "utf8") !== found) writeFileSync(path, found);
    return;
  }
  const expected: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  deepEqual(JSON.parse(found), expected);
}
