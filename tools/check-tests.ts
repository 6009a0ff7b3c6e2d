// All tests pass, those of the store and the walks on SQLite and on PostgreSQL: each runs both by itself, so one run is enough.

import type { Check } from "./check.ts";
import { chooseTests } from "./run/choose-tests.mjs";
import { runScript } from "./run-command.ts";

/** The runner's closing lines, such as `ℹ pass 12`, as one. */
export function closingLines(output: string): string {
  const counts = [...output.matchAll(/^ℹ (tests|pass|fail|skipped) (\d+)$/gm)];
  return counts.map(([, what, count]) => `${what} ${count}`).join(", ");
}

export const checkTests: Check = async (top) => {
  const { code, output } = await runScript(["--test-reporter=spec", ...chooseTests([])], { cwd: top });
  const failures = output.slice(Math.max(output.indexOf("✖ failing tests:"), 0));
  return { findings: code === 0 ? [] : [failures.trim()], summary: closingLines(output) };
};
