// The linter has nothing to say, by .oxlintrc.json.

import { join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./run-command.ts";

export const checkLint: Check = async (top) => {
  const { code, output } = await runScript([join("node_modules", "oxlint", "bin", "oxlint"), "--format=unix", "--deny-warnings"], { cwd: top });
  return { findings: code === 0 ? [] : output.trim().split("\n") };
};
