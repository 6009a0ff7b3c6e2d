// Starts `rebound serve` as it is built, on free ports and with a folder of its own.

import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pause } from "../../src/base/clock.ts";
import { programFlags } from "../../tools/run/program-flags.mjs";
import { atEnd } from "./at-end.ts";
import { freePort } from "../../test/wire/free-port.ts";

const program = join(import.meta.dirname, "..", "..", "dist", "main.js");

export const isBuilt = existsSync(program);

export interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  /** From its start to its first answer. */
  readonly answeredAfterMs: number;
  stop(): Promise<void>;
}

export async function serve(dataFolder: string): Promise<Served> {
  const port = await freePort();
  const settings = [`data.dir=${dataFolder}`, `http.port=${port}`, "smtp.port=0", "lmtp.port=0", "log.level=warn"];
  return started([...programFlags(program), program, "serve", ...settings.flatMap((setting) => ["--set", setting])], `http://127.0.0.1:${port}/health`);
}

/** Starts Node with these words and asks `url` until it answers. */
export async function started(words: readonly string[], url: string): Promise<Served> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  atEnd(() => child.kill("SIGKILL"));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
  while (!(await isAnswered(url))) {
    if (child.exitCode !== null) throw new Error(`Cannot start: it ended with ${child.exitCode} and said "${complaint.slice(0, 500)}"`);
    if (performance.now() - startedAt > 60_000) throw new Error("Cannot start: no answer within a minute");
    await pause(2);
  }
  return {
    child,
    url,
    answeredAfterMs: performance.now() - startedAt,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
