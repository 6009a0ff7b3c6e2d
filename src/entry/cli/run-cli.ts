// Runs one verb of the command line and turns what goes wrong into a message and an exit code.

import { parseArgs } from "node:util";
import { ConfigError, ReboundError } from "../../base/errors.ts";
import type { Terminal } from "./terminal.ts";
import { exits, UsageError, type Program, type Verb } from "./verb.ts";
import { verbs } from "./verbs.ts";

export interface CliOptions {
  /** The words behind the program's name, without settings. */
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly version: string;
  /** Called only by verbs that need it, since it may find the configuration wrong. */
  readonly openProgram: () => Promise<Program> | Program;
}

/** @returns the exit code, one of sysexits */
export async function runCli({ words: [name, ...words], terminal, version, openProgram }: CliOptions): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const verb = verbs.find((one) => one.name === words[0]);
    terminal.line(verb ? verb.help : overview(version));
    return exits.ok;
  }
  if (name === "--version" || name === "version") {
    terminal.line(version);
    return exits.ok;
  }
  try {
    return await runVerb(verbNamed(name), { words, terminal, openProgram });
  } catch (error) {
    terminal.note(messageOf(error, name));
    return exitFor(error);
  }
}

interface VerbRun {
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly openProgram: CliOptions["openProgram"];
}

async function runVerb(verb: Verb, { words, terminal, openProgram }: VerbRun): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { ...verb.options, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values["help"] === true) {
    terminal.line(verb.help);
    return exits.ok;
  }
  const program = await openProgram();
  return (await verb.run({ values, positionals, terminal, program, json: values["json"] === true })) ?? exits.ok;
}

function verbNamed(name: string): Verb {
  const verb = verbs.find((one) => one.name === name);
  if (!verb) throw new UsageError(`Cannot follow: "${name}" is no verb, wanted one of ${verbs.map((one) => one.name).join(", ")}`);
  return verb;
}

function messageOf(error: unknown, name: string): string {
  if (isUsage(error)) return `${error.message}\nSee: rebound ${name} --help`;
  return error instanceof Error ? error.message : String(error);
}

/** parseArgs() names what is wrong with the words and marks it by a code of its own. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function exitFor(error: unknown): number {
  if (isUsage(error)) return exits.usage;
  if (error instanceof ConfigError) return exits.config;
  if (error instanceof ReboundError) return error.temporary === true ? exits.tryAgain : exitByCode(error.code);
  return exits.internal;
}

/** By the room that an error's code begins with. */
function exitByCode(code: string): number {
  return code.startsWith("store.") ? exits.unavailable : exits.data;
}

function overview(version: string): string {
  const lines = verbs.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`);
  return [
    `rebound ${version}: reads why mail did not arrive, and tries again at the right time`,
    "",
    "rebound VERB [--json] [--config FILE] [--set SETTING=VALUE]…",
    "",
    ...lines,
    "",
    "rebound VERB --help tells more. The settings stand in rebound.toml, the environment, or --set: see rebound config.",
  ].join("\n");
}
