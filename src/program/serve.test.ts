import { deepEqual, equal, match, ok } from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { pause } from "../base/clock.ts";

const MAIN = join(import.meta.dirname, "..", "main.ts");

interface Serving {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | string>;
  /** Kept when all doors are open. */
  opened(): Promise<void>;
  readonly api: string;
}

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-serve-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function serve(t: TestContext, folder: string, ...settings: readonly string[]): Serving {
  const words = ["http.port=0", "smtp.port=0", "lmtp.port=0", ...settings].flatMap((setting) => ["--set", setting]);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("REBOUND_")));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, "serve", ...words], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | string>((resolve) => child.once("close", (code, signal) => resolve(code ?? signal ?? "")));
  t.after(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    child,
    said,
    ended,
    opened: () => untilSaid(said, child, "Ctrl-C ends it."),
    get api() {
      return /HTTP API +(\S+)\/v1 /.exec(said.out)?.[1] ?? "";
    },
  };
}

/** In real time: what is waited for is another process. */
async function untilSaid(said: { readonly out: string; readonly err: string }, child: ChildProcess, text: string): Promise<void> {
  while (!said.out.includes(text) && child.exitCode === null && child.signalCode === null) await pause(10);
  ok(said.out.includes(text), `it said: ${said.out}${said.err}`);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port; // it listens on a port
}

const REPLY = { reports: [{ finalRecipient: "ada@example.com", reply: "452 4.3.1 Mail system full" }] };

test("serve() ends cleanly at a signal, and a second start goes on with the same key and data", async (t) => {
  const folder = folderFor(t);
  const first = serve(t, folder);
  await first.opened();
  match(first.said.out, /The first key to the API stands in \S+api-key/);
  match(first.said.out, /^ {2}Database +SQLite in \S+rebound\.db$/m);
  const headers = { authorization: `Bearer ${readFileSync(join(folder, "data", "api-key"), "utf8").trim()}`, "content-type": "application/json" };
  equal((await fetch(`${first.api}/v1/notices`, { method: "POST", headers, body: JSON.stringify(REPLY) })).status, 202);
  first.child.kill("SIGTERM");
  equal(await first.ended, 0);
  match(first.said.out, /Finishing what is under way/);

  const second = serve(t, folder);
  await second.opened();
  equal(second.said.out.includes("first key"), false);
  const check = async (): Promise<{ readonly verdict: string }> => {
    const answer = await fetch(`${second.api}/v1/check?recipient=ada@example.com`, { headers });
    equal(answer.status, 200);
    return JSON.parse(await answer.text()).items[0];
  };
  while ((await check()).verdict !== "wait") await pause(20); // what was kept and not worked through is worked through now
  second.child.kill("SIGINT");
  equal(await second.ended, 0);
});

test("serve() takes the same signal twice within a second as one wish, and a later one as the wish to end at once", async (t) => {
  const { child, said, ended, opened } = serve(t, folderFor(t));
  await opened();
  const lingering = connect(Number(/SMTP intake +\S+:(\d+)/.exec(said.out)?.[1]), "127.0.0.1"); // holds the SMTP door open for its longest goodbye
  lingering.on("error", () => {});
  await new Promise((resolve) => lingering.once("data", resolve));
  child.kill("SIGTERM");
  await untilSaid(said, child, "Finishing what is under way");
  child.kill("SIGTERM");
  await pause(1_100);
  deepEqual([child.exitCode, child.signalCode], [null, null]);
  child.kill("SIGTERM");
  equal(await ended, 143);
});

test("serve() does not wait for a database that never answers, once it is to end", async (t) => {
  const silent = createServer();
  const asked = new Promise((resolve) => silent.once("connection", resolve));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  t.after(() => silent.close());
  const { child, said, ended } = serve(t, folderFor(t), `database.url=postgres://nobody@127.0.0.1:${portOf(silent)}/none`);
  await asked;
  child.kill("SIGINT");
  equal(await ended, 130, said.err);
});

test("serve() ends cleanly at a signal, wherever its start is then", async (t) => {
  const endings = [300, 600, 900].map(async (afterMs) => {
    const { child, said, ended } = serve(t, folderFor(t));
    await pause(afterMs);
    child.kill("SIGINT");
    const exit = await ended;
    ok(exit === 0 || exit === "SIGINT", `after ${afterMs} ms ${exit}: ${said.err}`); // the latter before it listens for it
    equal(said.err, "");
  });
  await Promise.all(endings);
});

const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));

test("serve() writes an IPv6 address so that a port can stand behind it", { skip: hasIpv6 ? false : "no ::1 here" }, async (t) => {
  const serving = serve(t, folderFor(t), "http.host=::1", "smtp.host=::1", "lmtp.enabled=false");
  await serving.opened();
  match(serving.said.out, /HTTP API +http:\/\/\[::1\]:\d+\/v1 .*\n +SMTP intake +\[::1\]:\d+\n/);
});

test("serve() names the settings of a port that is taken, and closes what it had opened", async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  t.after(() => other.close());
  const endings = ["http", "smtp", "lmtp"].map(async (name) => {
    const { said, ended } = serve(t, folderFor(t), `${name}.port=${portOf(other)}`);
    equal(await ended, 69); // a door left open would keep it from ending
    match(said.err, new RegExp(`^Cannot listen: "127.0.0.1" port ${portOf(other)} is refused .*; "${name}.host" and "${name}.port" say where\n$`));
    equal(said.out, "");
  });
  await Promise.all(endings);
});
