import { deepEqual, equal, match } from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { mailsIn } from "../mails/mails-in.ts";
import { chunksOf } from "../read-file.ts";
import { openTestCli, type TestCli } from "../testing/open-test-cli.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "..", "flow", "accept", "mail", "forms", "dsn", "samples");
const FULL = join(SAMPLES, "postfix-mail-system-full.eml");
const CUT_OFF = join(SAMPLES, "cut-off-in-diagnostic.eml");

async function open(t: TestContext): Promise<TestCli> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  return cli;
}

const linesOf = (out: string): readonly ReturnType<typeof JSON.parse>[] => out.trimEnd().split("\n").map((line) => JSON.parse(line));

/** Three mails, the first of which brings a From_ line back. */
function mboxOf(t: TestContext, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-mbox-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const mails = [Buffer.from("Subject: Tea\n\n>From four to five.\n"), readFileSync(FULL), readFileSync(CUT_OFF)];
  writeFileSync(join(folder, name), Buffer.concat(mails.flatMap((mail) => [Buffer.from("From MAILER-DAEMON Mon Jan  5 09:00:00 2026\n"), mail, Buffer.from("\n")])));
  return join(folder, name);
}

test("rebound read reads every mail of an mbox, which it knows by its beginning", async (t) => {
  const cli = await open(t);
  const mbox = mboxOf(t, "bounces");
  const { exitCode, out } = await cli.run("read", mbox, "--json");
  equal(exitCode, 65);
  deepEqual(linesOf(out).map(({ file, mail, kind, form, reports }) => [file, mail, kind, form, reports.length]), [
    [mbox, 1, "other", undefined, 0],
    [mbox, 2, "delay", "dsn", 1],
    [mbox, 3, "delay", "dsn", 1],
  ]);
  deepEqual(linesOf(out)[1]?.reports, linesOf((await cli.run("read", FULL, "--json")).out)[0]?.reports);
  cli.stdin = readFileSync(mbox);
  match((await cli.run("read", "-")).out, /^standard input, mail 1: other, 0 recipients\n.*\nstandard input, mail 2: delay \(dsn\), 1 recipient\n/s);
});

test("rebound read takes a file named .eml, or any with --mail, for one mail, and any with --mbox for an mbox", async (t) => {
  const cli = await open(t);
  const eml = mboxOf(t, "one.eml");
  const mailsRead = async (...words: string[]): Promise<number> => linesOf((await cli.run("read", "--json", ...words)).out).length;
  deepEqual([await mailsRead(eml), await mailsRead(eml, "--mbox"), await mailsRead(mboxOf(t, "two")), await mailsRead(mboxOf(t, "two"), "--mail")], [1, 3, 3, 1]);
  equal((await cli.run("read", eml, "--mail", "--mbox")).exitCode, 64);
});

/** A bounce that is new, one that was seen, one that is being written, and one that another program has just moved away. */
function maildirOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-maildir-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ["new", "cur", "tmp", ".Lists"]) mkdirSync(join(folder, name));
  copyFileSync(FULL, join(folder, "new", "1767603600.M1P1.mx"));
  copyFileSync(CUT_OFF, join(folder, "cur", "1767603601.M1P1.mx:2,S"));
  copyFileSync(FULL, join(folder, "tmp", "1767603602.M1P1.mx"));
  writeFileSync(join(folder, "dovecot.index"), "no mail");
  return folder;
}

test("rebound read reads the mails of a Maildir that are whole, and nothing else in it", async (t) => {
  const cli = await open(t);
  const folder = maildirOf(t);
  const files = [join(folder, "new", "1767603600.M1P1.mx"), join(folder, "cur", "1767603601.M1P1.mx:2,S")];
  const { exitCode, out, notes } = await cli.run("read", folder, "--json");
  deepEqual([exitCode, linesOf(out).map(({ file }) => file), notes], [0, files, ""]);
  rmSync(join(folder, "tmp"), { recursive: true });
  deepEqual(linesOf((await cli.run("read", folder, "--maildir", "--json")).out).map(({ file }) => file), files);
  deepEqual(await cli.run("read", join(folder, "new"), "--maildir"), { exitCode: 66, out: "", notes: `Cannot read "${join(folder, "new")}": it has no folders "new" and "cur", wanted a Maildir\n` });
});

test("mailsIn() passes over what vanishes from a Maildir while it is read", async (t) => {
  const folder = maildirOf(t);
  const second = join(folder, "new", "1767603609.M1P1.mx");
  copyFileSync(FULL, second);
  const found: string[] = [];
  const missed: string[] = [];
  const terminal = { chunks: chunksOf, note: (text: string) => void missed.push(text) };
  for await (const { file } of mailsIn([folder], { form: undefined, terminal, onMissing: () => void missed.push("missing") })) {
    found.push(file);
    rmSync(second, { force: true });
  }
  deepEqual([found.length, found.includes(second), missed], [2, false, []]);
});

test("rebound read reads files whose names are no UTF-8, and those that links lead to", async (t) => {
  const cli = await open(t);
  const folder = maildirOf(t);
  copyFileSync(FULL, Buffer.concat([Buffer.from(join(folder, "cur", "17676036")), Buffer.from([0xff, 0xfe])]));
  symlinkSync(FULL, join(folder, "new", "link"));
  symlinkSync(folder, join(folder, "new", "circle"));
  const { exitCode, out } = await cli.run("read", folder, "--json");
  deepEqual([exitCode, linesOf(out).length], [0, 4]);
});

test("rebound read says that a folder has no mail, and shows a name of two lines as one", async (t) => {
  const cli = await open(t);
  const folder = mkdtempSync(join(tmpdir(), "rebound-empty-"));
  t.after(() => rmSync(folder, { recursive: true }));
  deepEqual(await cli.run("read", folder), { exitCode: 0, out: "", notes: `No mail lies in "${folder}"\n` });
  copyFileSync(FULL, join(folder, "a\nb"));
  match((await cli.run("read", folder)).out, /a\ufffdb: delay/);
});

test("mailsIn() gives the beginning of a mail that is too long, with a fault, and goes on behind it", async () => {
  const megabyte = Buffer.alloc(1024 * 1024, "x");
  async function* chunks() {
    yield Buffer.from("From a Mon Jan  5 09:00:00 2026\n");
    for (let count = 0; count < 65; count += 1) yield megabyte;
    yield Buffer.from("\nFrom b Mon Jan  5 09:00:00 2026\nSubject: Tea\n\n");
  }
  const mails = await Array.fromAsync(mailsIn(["-"], { form: undefined, terminal: { chunks, note: () => {} }, onMissing: () => {} }));
  deepEqual(mails.map(({ mail, body, faults }) => [mail, body.length, faults]), [
    [1, 67_108_864, [{ field: "mail", found: "a mail of 68157441 octets", breaks: "at most 67108864 octets of a mail" }]],
    [2, 13, []],
  ]);
});

test("rebound ingest takes every mail of an mbox in once", async (t) => {
  const cli = await open(t);
  const mbox = mboxOf(t, "bounces");
  const { exitCode, out } = await cli.run("ingest", mbox);
  equal(exitCode, 65);
  match(out, /^\S+bounces, mail 1: kept as notice \S+, unreadable, 1 fault \(content-type\)\n3 notices: 3 new, 1 unreadable, 2 recipients, /);
  match((await cli.run("ingest", mbox)).out, /\n3 notices: 0 new, 3 came before, /);
  const [notice] = linesOf((await cli.run("notices", "--state", "unreadable", "--json")).out);
  equal((await cli.run("notices", notice.id, "--raw")).out, "Subject: Tea\n\nFrom four to five.\n");
});
