// The way into the command line.

export { runCli } from "./run-cli.ts";
export type { CliOptions } from "./run-cli.ts";
export { splitSettings } from "./settings.ts";
export { processTerminal, type Terminal } from "./terminal.ts";
export { exits, type ConfigDesk, type Program } from "./verb.ts";
