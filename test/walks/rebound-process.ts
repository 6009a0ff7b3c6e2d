// The program in a process of its own: served until it is killed, or run for one verb.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "..", "..", "src", "main.ts");
/** Halves the time of a start once a process has ended by itself; one that is killed leaves nothing in it. */
const COMPILED = mkdtempSync(join(tmpdir(), "rebound-compiled-"));
const alive = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of alive) child.kill("SIGKILL"); // a run that is broken off leaves nobody behind
  rmSync(COMPILED, { recursive: true, force: true });
});

/** Printed last, when all doors are open. */
const SERVES = "Ctrl-C ends it.";

export interface Doors {
  readonly api: string;
  readonly smtpPort: number;
}

export interface Serving {
  /** Kept when all doors are open; broken, with what it said, where it ends before. */
  readonly opened: Promise<Doors>;
  /** Undefined until all doors are open, and when it has ended. */
  readonly doors: Doors | undefined;
  /** What it has written to standard error. */
  readonly log: string;
  /** SIGKILL; kept when the process is gone. */
  kill(): Promise<void>;
}

export interface Place {
  /** Its working directory. */
  readonly folder: string;
  /** Each "name=value", as behind --set. */
  readonly settings: readonly string[];
}

export function serveRebound(place: Place): Serving {
  const child = start(["serve"], place);
  const said = outputOf(child);
  const ended = endOf(child);
  let doors: Doors | undefined;
  const opened = new Promise<Doors>((resolve, reject) => {
    child.stdout?.on("data", () => {
      if (doors === undefined && said.out.includes(SERVES)) resolve((doors = doorsIn(said.out)));
    });
    void ended.then((exit) => reject(new Error(`The process ended (${exit}) before it served: ${said.err}`)));
  });
  opened.catch(() => {}); // who does not wait for it does not care
  void ended.then(() => (doors = undefined));
  return {
    opened,
    get doors() {
      return doors;
    },
    get log() {
      return said.err;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** One verb, from its start to its end. */
export async function runRebound(words: readonly string[], place: Place): Promise<Run> {
  const child = start(words, place);
  const said = outputOf(child);
  await endOf(child);
  return { exitCode: child.exitCode, ...said };
}

/** Nothing that is set here for the tests, or for the person who runs them, reaches it. */
function start(words: readonly string[], { folder, settings }: Place): ChildProcess {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("REBOUND_")));
  const flags = settings.flatMap((setting) => ["--set", setting]);
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, ...words, ...flags], { cwd: folder, env: { ...env, NODE_COMPILE_CACHE: COMPILED }, stdio: ["ignore", "pipe", "pipe"] });
  alive.add(child.once("close", () => alive.delete(child)));
  return child;
}

function outputOf(child: ChildProcess): { out: string; err: string } {
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  return said;
}

/** @returns its exit code, or the signal that ended it */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(String(code ?? signal)));
  });
}

function doorsIn(text: string): Doors {
  const [, api] = /HTTP API +(\S+)\/v1 /.exec(text) ?? [];
  const [, smtpPort] = /SMTP intake +\S+:(\d+)/.exec(text) ?? [];
  if (api === undefined || smtpPort === undefined) throw new Error(`The program says where its doors are; it said: ${text}`);
  return { api, smtpPort: Number(smtpPort) };
}
