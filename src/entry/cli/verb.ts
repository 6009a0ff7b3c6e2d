// A verb of the command line: what it is called, what it takes, what it does.

import type { ParseArgsConfig } from "node:util";
import type { Engine, Explainer } from "../../engine/index.ts";
import type { Terminal } from "./terminal.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What the program lends to its verbs. */
export interface Program {
  /** The whole engine as the configuration has it, not running by itself. */
  openEngine(): Promise<Engine>;
  /** What needs no database. */
  openExplainer(): Explainer;
  /** Serves until a signal ends it. */
  serve(): Promise<void>;
  readonly config: ConfigDesk;
  now(): number;
}

/** What can be asked of the configuration. */
export interface ConfigDesk {
  /** Each setting with its value and where it came from, secrets as "***". */
  explain(): readonly { readonly setting: string; readonly value: string; readonly from: string }[];
  /** A file with every setting at its default. */
  sample(): string;
}

export interface Call {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
  readonly program: Program;
  /** The caller is a program and wants JSON. */
  readonly json: boolean;
}

export interface Verb {
  readonly name: string;
  /** A few words for the list of verbs. */
  readonly summary: string;
  readonly help: string;
  readonly options?: Options;
  /** @returns the exit code; undefined: all went well */
  run(call: Call): Promise<number | undefined | void>;
}

/** The exit codes of sysexits, which MTAs also speak. */
export const exits = { ok: 0, usage: 64, data: 65, unavailable: 69, internal: 70, tryAgain: 75, config: 78 } as const;

/** The person typed something that cannot be followed. */
export class UsageError extends Error {}

/** The text of an option that was given once; undefined where it was not. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The number of an option of whole numbers from 1 to `most`. */
export function countOf(values: Values, name: string, { usual, most }: { usual: number; most: number }): number {
  const text = textOf(values, name);
  if (text === undefined) return usual;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new UsageError(`Cannot read --${name}: it is "${text}", wanted a whole number from 1 to ${most}`);
}

/** One of a few words. */
export function wordOf<W extends string>(values: Values, name: string, words: readonly W[]): W | undefined {
  const text = textOf(values, name);
  const found = words.find((word) => word === text);
  if (text !== undefined && found === undefined) throw new UsageError(`Cannot read --${name}: it is "${text}", wanted one of ${words.join(", ")}`);
  return found;
}
