// The rules that come with Rebound, compiled once, when they are first asked for.

import type { CompiledRules } from "./compile-rules.ts";
import { compileRules } from "./compile-rules.ts";
import { ruleSets } from "./rules.gen.ts";

let compiled: CompiledRules | undefined;

export function shippedRules(): CompiledRules {
  compiled ??= compileRules(ruleSets);
  return compiled;
}
