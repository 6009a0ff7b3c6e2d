// Runs one verb of the command line and turns what goes wrong into a message and an exit code.

import { nearest } from "../../base/nearest.ts";
import { ReboundError } from "../../base/errors.ts";
import { exitFor, exits, UsageError } from "./exits.ts";
import { readWords } from "./read-words.ts";
import { splitSettings, type SettingWords } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import type { Program, Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

export interface CliOptions {
  /** The words behind the program's name. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly version: string;
  /** Called only by verbs that need it, since it may find the configuration wrong. */
  readonly openProgram: (settings: SettingWords) => Program;
}

/** @returns the exit code, one of sysexits */
export async function runCli(options: CliOptions): Promise<number> {
  const { terminal } = options;
  try {
    return await follow(options);
  } catch (error) {
    terminal.note(messageOf(error));
    if (error instanceof UsageError) terminal.note(`See: rebound ${whereHelpIs(options.words)}`);
    return exitFor(error);
  }
}

function whereHelpIs(words: readonly string[]): string {
  const verb = verbs.find(({ name }) => words.includes(name));
  return verb ? `${verb.name} --help` : "help";
}

async function follow({ words, terminal, version, openProgram }: CliOptions): Promise<number> {
  const { settings, rest } = splitSettings(words);
  const [name, ...others] = rest;
  if (name === undefined) {
    terminal.note(overview(version));
    return exits.usage;
  }
  if (["help", "--help", "-h"].includes(name)) {
    terminal.line(others[0] === undefined ? overview(version) : verbNamed(others[0]).help);
    return exits.ok;
  }
  if (name === "--version" || name === "version") {
    terminal.line(version);
    return exits.ok;
  }
  let program: Program | undefined;
  return runVerb(verbNamed(name), { words: others, terminal, program: () => (program ??= openProgram(settings)) });
}

interface VerbRun {
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly program: () => Program;
}

async function runVerb(verb: Verb, { words, terminal, program }: VerbRun): Promise<number> {
  const options = { ...verb.options, json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = readWords(words, { options, most: verb.most ?? Infinity });
  if (values["help"] === true) {
    terminal.line(verb.help);
    return exits.ok;
  }
  return (await verb.run({ values, positionals, terminal, program, json: values["json"] === true })) ?? exits.ok;
}

function verbNamed(name: string): Verb {
  const verb = verbs.find((one) => one.name === name);
  if (verb) return verb;
  const known = verbs.map((one) => one.name);
  const near = nearest(name, known);
  throw new UsageError(`Cannot follow: "${name}" is no verb, wanted ${near === undefined ? `one of ${known.join(", ")}` : `"${near}"`}`);
}

/** What is none of ours is a fault of ours, and its place is told. */
function messageOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof ReboundError) return error.message;
  return `Rebound has broken down: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function overview(version: string): string {
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`);
  return [
    `rebound ${version}: reads why mail did not arrive, and tries again at the right time`,
    "",
    "rebound VERB [--json] [--config FILE] [--set SETTING=VALUE]…",
    "",
    ...lines,
    "",
    "rebound VERB --help tells more. Settings stand in rebound.toml, in the",
    "environment, or behind --set: see rebound config.",
  ].join("\n");
}
