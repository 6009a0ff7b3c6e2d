// Types hold everywhere: product, tests, benches and tools.

import { join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./run-command.ts";

export const checkTypes: Check = async (top) => {
  const { code, output } = await runScript([join("node_modules", "typescript", "bin", "tsc"), "--noEmit", "-p", "tsconfig.json"], { cwd: top });
  return { findings: code === 0 ? [] : output.trim().split("\n") };
};
