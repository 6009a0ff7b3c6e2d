// A Redis for a bench: with its log on disk, started on loopback, gone with the process.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pause } from "../../src/base/clock.ts";
import { atEnd } from "./at-end.ts";
import { freePort } from "../../test/wire/free-port.ts";

/** As BullMQ advises: a log that is synced each second, and nothing thrown out. */
export const REDIS_SETTINGS = ["appendonly yes", "appendfsync everysec", "save ''", "maxmemory-policy noeviction"];

/** @returns undefined where this machine has no Redis */
export async function startRedis(): Promise<{ readonly url: string; stop(): Promise<void> } | undefined> {
  if (spawnSync("redis-server", ["--version"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "rebound-bench-redis-"));
  const port = await freePort();
  const settings = [`port ${port}`, "bind 127.0.0.1", `dir ${folder}`, ...REDIS_SETTINGS];
  const server = spawn("redis-server", ["-"], { stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  atEnd(() => server.kill("SIGKILL"));
  server.stdin.end(`${settings.join("\n")}\n`);
  await listening(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isOpen) return;
    if (tries === 200) throw new Error(`Cannot start a Redis: nobody listens on port ${port} after 10 s`);
    await pause(50);
  }
}
