// The linter has nothing to say, by .oxlintrc.json.

import { join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./run-command.ts";

export const checkLint: Check = async (top) => {
  const { code, output } = await runScript([join("node_modules", "oxlint", "bin", "oxlint"), "--format=unix", "--deny-warnings"], { cwd: top });
  if (code === 0) return { findings: [] };
  const lines = output.split("\n").filter((line) => /\[\w+\/.*\]$/.test(line));
  return { findings: lines.length > 0 ? lines : [output.trim()] };
};
