// The exit codes of sysexits, which MTAs also speak, and which of them an error ends with.

import { ConfigError, ReboundError } from "../../base/errors.ts";

export const exits = {
  ok: 0,
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  internal: 70,
  output: 74,
  tryAgain: 75,
  config: 78,
} as const;

/** The person typed something that cannot be followed. */
export class UsageError extends Error {}

export function exitFor(error: unknown): number {
  if (error instanceof UsageError) return exits.usage;
  if (error instanceof ConfigError) return exits.config;
  if (!(error instanceof ReboundError)) return exits.internal;
  return error.temporary === true ? exits.tryAgain : exitByCode(error.code);
}

function exitByCode(code: string): number {
  if (code === "cli.no-input") return exits.noInput;
  return code.startsWith("store.") || code.endsWith(".cannot-listen") ? exits.unavailable : exits.data;
}
