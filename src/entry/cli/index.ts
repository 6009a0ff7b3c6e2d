// The way into the command line.

export { exits } from "./exits.ts";
export { runCli } from "./run-cli.ts";
export type { CliOptions } from "./run-cli.ts";
export type { SettingWords } from "./settings.ts";
export { processTerminal, type Terminal } from "./terminal.ts";
export type { ConfigDesk, Program } from "./verb.ts";
