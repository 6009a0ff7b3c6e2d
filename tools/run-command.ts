// Runs a program and keeps what it says.

import { spawn } from "node:child_process";

export interface Ending {
  readonly code: number;
  /** Both streams, in the order in which they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Never throws: a program that cannot be started ends with 127, as in a shell. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script on the Node that runs us. */
export function runScript(args: readonly string[], options: CommandOptions): Promise<Ending> {
  return runCommand(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], options);
}
