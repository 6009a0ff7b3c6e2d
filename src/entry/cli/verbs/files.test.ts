import { deepEqual, equal, match } from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { openTestCli, type TestCli } from "../testing/open-test-cli.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "..", "flow", "accept", "mail", "forms", "dsn", "samples");
const FULL = join(SAMPLES, "postfix-mail-system-full.eml");
const CUT_OFF = join(SAMPLES, "cut-off-in-diagnostic.eml");
const NO_BOUNCE = join(SAMPLES, "../../../samples/ordinary-mail.eml");

async function open(t: TestContext): Promise<TestCli> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  return cli;
}

/** A folder with two bounces, one of them in a folder of its own, a mail that is none, and a hidden file. */
function folderOfMails(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-files-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "more"));
  copyFileSync(FULL, join(folder, "b.eml"));
  copyFileSync(CUT_OFF, join(folder, "more", "c.eml"));
  copyFileSync(NO_BOUNCE, join(folder, "a.eml"));
  writeFileSync(join(folder, ".hidden"), "nothing to see");
  return folder;
}

test("rebound read prints what each mail says, with its faults", async (t) => {
  const cli = await open(t);
  const { exitCode, out } = await cli.run("read", FULL, CUT_OFF);
  equal(exitCode, 0);
  match(out, /postfix-mail-system-full.eml: delay \(dsn\), 1 recipient\nrecipient .*\n─.*\nann.lee@shop.example +delayed +4.3.1 +mx1.shop.example +2: 7–13 +452 4.3.1 Insufficient system storage\nMessage: "Autumn sale", <.*\n\n.*cut-off-in-diagnostic.eml: delay \(dsn\), 1 recipient\n.*Faults\n {2}body: found /s);
});

test("rebound read --json has a line for each mail, in the words of the RFC", async (t) => {
  const cli = await open(t);
  cli.stdin = Buffer.from("Subject: hello\r\n\r\nworld\r\n");
  const { exitCode, out } = await cli.run("read", FULL, "-", "--json");
  equal(exitCode, 65);
  const [first, second] = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  deepEqual([first.reports[0].finalRecipient, first.reports[0].status], ["ann.lee@shop.example", "4.3.1"]);
  deepEqual([second.file, second.reports, second.faults[0].field], ["-", [], "content-type"]);
});

test("rebound read goes on after a file that is not there", async (t) => {
  const cli = await open(t);
  const { exitCode, out, notes } = await cli.run("read", "/nowhere/a.eml", FULL);
  equal(exitCode, 66);
  match(out, /ann.lee@shop.example/);
  equal(notes, 'Cannot read "/nowhere/a.eml": there is no such file\n');
});

test("rebound ingest takes a file in, works it through, and counts it once", async (t) => {
  const cli = await open(t);
  match((await cli.run("ingest", FULL)).out, /full.eml: kept as notice \S+, 1 recipient\n1 notice: 1 new, 1 recipient, 1 × \w+\n$/);
  match((await cli.run("ingest", FULL)).out, /full.eml: came before as notice \S+, 1 recipient\n1 notice: 0 new, 1 came before, 1 recipient\n$/);
  equal((await cli.run("notices", "--json")).out.trimEnd().split("\n").length, 1);
});

test("rebound ingest takes all files of a folder in their order, and tells only of what is wrong", async (t) => {
  const cli = await open(t);
  const folder = folderOfMails(t);
  const told = await cli.run("ingest", folder);
  equal(told.exitCode, 65);
  match(told.out, /^\S+a.eml: kept as notice \S+, unreadable, 1 fault \(content-type\)\n3 notices: 3 new, 1 unreadable, 2 recipients, /);
  const { out } = await cli.run("ingest", folder, "--json");
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  deepEqual(lines.map(({ file, isNew }) => [file, isNew]), [[join(folder, "a.eml"), false], [join(folder, "b.eml"), false], [join(folder, "more", "c.eml"), false], [undefined, undefined]]);
  deepEqual(lines.at(-1).summary, { notices: 3, isNew: 0, cameBefore: 3, unreadable: 1, missing: 0, recipients: 2, worked: { failed: 0, decisions: { retry: 0, pause: 0, suppress: 0, nothing: 0 } } });
});

test("rebound ingest goes on after a file that is not there", async (t) => {
  const cli = await open(t);
  const { exitCode, out, notes } = await cli.run("ingest", "/nowhere/a.eml", FULL);
  equal(exitCode, 66);
  match(notes, /Cannot read "\/nowhere\/a.eml": there is no such file/);
  match(out, /1 notice: 1 new, 1 that could not be opened, 1 recipient/);
});

test("rebound ingest takes replies, and keeps what is none", async (t) => {
  const cli = await open(t);
  cli.stdin = '{"reports":[{"finalRecipient":"ada@example.com","reply":"452 4.3.1 Mail system full"}]}';
  match((await cli.run("ingest", "-", "--source", "smtp")).out, /standard input: kept as notice \S+, 1 recipient\n1 notice: 1 new, 1 recipient, 1 × retry\n/);
  cli.stdin = '{"reports":';
  const { exitCode, out } = await cli.run("ingest", "-", "--source", "smtp");
  equal(exitCode, 65);
  match(out, /kept as notice \S+, unreadable, 1 fault/);
});

test("rebound ingest takes more files than are in memory at once", async (t) => {
  const cli = await open(t);
  const folder = mkdtempSync(join(tmpdir(), "rebound-many-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (let index = 0; index < 1203; index += 1) writeFileSync(join(folder, `${index}.json`), `{"finalRecipient":"p${index}@example.com","reply":"550 5.1.1 User unknown"}`);
  match((await cli.run("ingest", folder, "--source", "smtp")).out, /^1,203 notices: 1,203 new, 1,203 recipients, 1,203 × /);
});

test("rebound ingest and notices name each faulty field once", async (t) => {
  const cli = await open(t);
  cli.stdin = Buffer.from("no field\nnor this\nnor that\n\nbody\n");
  match((await cli.run("ingest", "-")).out, /, unreadable, 4 faults \(mail, header\)\n/);
  match((await cli.run("notices")).out, / {2}mail header$/m);
});
