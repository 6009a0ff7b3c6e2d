// A real Postfix on loopback, in directories of its own, that can be made full and given room again.

import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "../wire/free-port.ts";

const run = promisify(execFile);

export interface Postfix {
  readonly port: number;
  /** Answers `452 4.3.1 Insufficient system storage` to MAIL FROM from now on. */
  makeFull(): Promise<void>;
  giveRoom(): Promise<void>;
  /** What it has logged so far. */
  log(): Promise<string>;
  /** The mails that have arrived in mailboxes, as they lie there. */
  delivered(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Why there can be none here; undefined where there can. */
export function whyNoPostfix(): string | undefined {
  if (!existsSync("/usr/sbin/postfix")) return "Postfix is not installed";
  return process.getuid?.() === 0 ? undefined : "Postfix starts only for root";
}

/** Takes mail for any mailbox at `domain`, and for nobody else. */
export async function startPostfix(domain: string): Promise<Postfix> {
  const home = await mkdtemp(join(tmpdir(), "rebound-postfix-"));
  const port = await freePort();
  await makeFolders(home);
  await writeFile(join(home, "etc/master.cf"), masterCf(port));
  const configure = (minFreeBytes: number): Promise<void> => writeFile(join(home, "etc/main.cf"), mainCf(home, domain, minFreeBytes));
  await configure(0);
  const master = spawn("/usr/sbin/postfix", ["-c", join(home, "etc"), "start-fg"], { stdio: "ignore" });
  await untilListening(port, master);

  const change = async (minFreeBytes: number): Promise<void> => {
    await configure(minFreeBytes);
    await run("/usr/sbin/postfix", ["-c", join(home, "etc"), "reload"]);
    await untilTold(port, minFreeBytes > 0 ? "452" : "250");
  };
  return {
    port,
    makeFull: () => change(Number.MAX_SAFE_INTEGER),
    giveRoom: () => change(0),
    log: () => readFile(join(home, "data/log"), "utf8"),
    delivered: () => mailsIn(join(home, "mail")),
    async stop() {
      const ended = new Promise((resolve) => master.once("exit", resolve));
      process.kill(Number(await readFile(join(home, "queue/pid/master.pid"), "utf8")), "SIGTERM"); // its starter only waits for it
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function makeFolders(home: string): Promise<void> {
  for (const name of ["etc", "queue", "data", "mail"]) await mkdir(join(home, name));
  await chmod(home, 0o755);
  const { stdout } = await run("id", ["-u", "postfix"]);
  await chown(join(home, "data"), Number(stdout), 0);
  await chown(join(home, "mail"), NOBODY, NOBODY);
}

const NOBODY = 65534;

function mainCf(home: string, domain: string, minFreeBytes: number): string {
  return `compatibility_level = 3.6
queue_directory = ${home}/queue
data_directory = ${home}/data
maillog_file = ${home}/data/log
maillog_file_prefixes = ${home}
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.${domain}
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${home}/mail
virtual_mailbox_maps = static:box/
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
smtpd_recipient_restrictions = reject_unauth_destination
default_transport = error:nothing leaves this host
relay_transport = error:nothing leaves this host
queue_minfree = ${minFreeBytes}
`;
}

function masterCf(port: number): string {
  return `127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;
}

const TRIES = 100;
const BETWEEN_TRIES_MS = 100;

async function untilListening(port: number, master: ChildProcess): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (master.exitCode !== null) throw new Error(`Postfix ended with ${master.exitCode} before it listened`);
    if ((await replyToMail(port)) !== undefined) return;
    await wait(BETWEEN_TRIES_MS);
  }
  throw new Error(`Postfix does not listen on port ${port}`);
}

/** A reload takes hold with the next process that Postfix starts. */
async function untilTold(port: number, code: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await replyToMail(port))?.startsWith(code)) return;
    await wait(BETWEEN_TRIES_MS);
  }
  throw new Error(`Postfix does not answer ${code} to MAIL`);
}

/** The reply to MAIL FROM; undefined where nobody listens. */
function replyToMail(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const commands = ["EHLO probe.example\r\n", "MAIL FROM:<probe@example.com>\r\n", "QUIT\r\n"];
    let last = "";
    socket.on("data", (bytes) => {
      last = bytes.toString();
      const command = commands.shift();
      if (command !== undefined && commands.length > 0) socket.write(command);
      else socket.end("QUIT\r\n", () => resolve(last));
    });
    socket.on("error", () => resolve(undefined));
  });
}

async function mailsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.parentPath.endsWith("/new"));
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
}
