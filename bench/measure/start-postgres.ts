// A PostgreSQL for a bench: durable as in earnest, started on loopback, gone with the process.

import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBinaries } from "../../test/databases/test-cluster.ts";
import { pause } from "../../src/base/clock.ts";
import { atEnd } from "./at-end.ts";
import { freePort } from "../../test/wire/free-port.ts";
import { query } from "./query.ts";

/** The same for all who are measured on it. The rest is as PostgreSQL has it. */
export const POSTGRES_SETTINGS = ["fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=1GB", "max_wal_size=8GB", "checkpoint_timeout=15min"];

export interface BenchServer {
  /** Of a new, empty database or of the whole server. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** initdb refuses root; this is "nobody" on most systems. */
const NOBODY = 65534;

/** @returns undefined where this machine has no PostgreSQL for us */
export async function startPostgres(): Promise<BenchServer | undefined> {
  const binaries = findBinaries();
  if (binaries === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "rebound-bench-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data);
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (owner.uid !== undefined) for (const path of [folder, data]) chownSync(path, owner.uid, owner.gid);
  const made = spawnSync(join(binaries, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], { cwd: folder, ...owner });
  if (made.status !== 0) throw new Error(`Cannot make a PostgreSQL: initdb says "${made.error?.message ?? made.stderr.toString()}"`);
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", ...POSTGRES_SETTINGS];
  const server = spawn(join(binaries, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], { cwd: folder, stdio: "ignore", ...owner });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  atEnd(() => server.kill("SIGQUIT"));
  const url = `postgres://postgres@127.0.0.1:${port}`;
  await answering(`${url}/postgres`);
  return {
    async database(name) {
      await query(`${url}/postgres`, `create database ${name}`);
      return `${url}/${name}`;
    },
    async stop() {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return void (await query(url, "select 1"));
    } catch (error) {
      if (tries === 200) throw error;
      await pause(50);
    }
  }
}
