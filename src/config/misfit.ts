// A setting that cannot be followed, and the one error that tells of all of them.

import { ConfigError } from "../base/errors.ts";

export interface Misfit {
  /** Its name, or the word that was taken for one. */
  readonly setting: string;
  /** With its verb, such as `is "often"`. */
  readonly found: string;
  readonly wanted: string;
}

export function configError(misfits: readonly Misfit[]): ConfigError {
  const lines = misfits.map(({ setting, found, wanted }) => `"${setting}" ${found}, wanted ${wanted}`);
  const [first = ""] = lines;
  const says = lines.length === 1 ? ` ${first}` : `\n  ${lines.join("\n  ")}`;
  return new ConfigError(`Cannot read config:${says}`, misfits.map(({ setting }) => setting));
}

const LONGEST_SHOWN = 80;

/** A value as it stands in a message. */
export function shown(value: unknown): string {
  const words = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
