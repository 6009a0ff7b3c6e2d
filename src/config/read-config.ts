// Reads the operator's wishes, once, and says all that is wrong with them at once.

import { configOf, reasonsOf, type BuiltIn, type Config } from "./config.ts";
import { explained } from "./explain.ts";
import { gather, type Sources } from "./gather.ts";
import { configError, type Misfit } from "./misfit.ts";
import { namesWith } from "./names.ts";
import { wishesOf } from "./wishes.ts";

/**
 * The file, the environment over it, and the flags over both.
 *
 * @throws {ConfigError} that names everything that cannot be followed
 */
export function readConfig(sources: Sources, builtIn: BuiltIn): Config {
  const misfits: Misfit[] = [];
  const givens = gather(sources, namesWith(reasonsOf(builtIn.policy.byReason)), misfits);
  const wishes = wishesOf(givens, sources, misfits);
  const config = configOf(wishes, builtIn, misfits);
  if (misfits.length > 0) throw configError(misfits);
  return frozen({ ...config, explained: explained(wishes, config.policy.byReason) });
}

/** All the way down. */
function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}
