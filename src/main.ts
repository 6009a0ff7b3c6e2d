#!/usr/bin/env -S node --disable-warning=ExperimentalWarning --max-semi-space-size=8
// The program: what stands on the command line meets the configuration, the engine and the doors.

import { readFileSync } from "node:fs";
import { processTerminal, runCli } from "./entry/cli/index.ts";
import { openProgram } from "./program/index.ts";

const terminal = processTerminal();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }; // ours

process.exitCode = await runCli({
  words: process.argv.slice(2),
  terminal,
  version,
  openProgram: (settings) => openProgram(settings, { version, line: (text) => terminal.line(text) }),
});
