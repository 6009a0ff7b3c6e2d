// A verb of the command line: what it is called, what it takes, what it does.

import type { Engine, Explainer } from "../../engine/index.ts";
import type { Options, Values } from "./read-words.ts";
import type { Terminal } from "./terminal.ts";

/** What the program lends to its verbs. */
export interface Program {
  /**
   * The whole engine as the configuration has it, not running by itself.
   *
   * @param mayMake whether the database is made where there is none
   * @throws {StoreError} "store.none" where there is none and it may not be made
   */
  openEngine(options: { readonly mayMake: boolean }): Promise<Engine>;
  /** What needs no database. */
  openExplainer(): Explainer;
  /** Serves until a signal ends it. */
  serve(): Promise<void>;
  readonly config: ConfigDesk;
  /** Where the data lies, how much room is left there, and whether this user may write. */
  room(): { readonly folder: string; readonly freeBytes: number; readonly isWritable: boolean };
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
  /** @throws {ConfigError} where the configuration cannot be followed; verbs that need none do not ask */
  program(): Program;
  /** The caller is a program and wants JSON. */
  readonly json: boolean;
}

export interface Verb {
  readonly name: string;
  /** A few words for the list of verbs. */
  readonly summary: string;
  /** At most 80 characters a line. */
  readonly help: string;
  readonly options?: Options;
  /** Words that are no options, at the most; undefined: any number. */
  readonly most?: number;
  /** @returns the exit code; undefined: all went well */
  run(call: Call): Promise<number | undefined | void>;
}
