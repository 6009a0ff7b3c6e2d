import { deepEqual, equal, match } from "node:assert/strict";
import { tmpdir } from "node:os";
import { test, type TestContext } from "node:test";
import { openTestCli, type TestCli } from "../testing/open-test-cli.ts";

const FULL = "452 4.3.1 Mail system full";
const GONE = "550 5.1.1 User unknown";

/** Ada and Bob wait for a full server, Carl is suppressed. */
async function openFilledCli(t: TestContext): Promise<TestCli> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  await cli.refuse("ada@full.example", FULL, "mx.full.example");
  await cli.refuse("bob@full.example", FULL, "mx.full.example");
  await cli.refuse("carl@example.com", GONE);
  return cli;
}

async function openEmptyCli(t: TestContext): Promise<TestCli> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  return cli;
}

function linesOfJson(text: string): readonly ReturnType<typeof JSON.parse>[] {
  return text.trimEnd().split("\n").map((line) => JSON.parse(line));
}

const empty: readonly [words: string, says: string][] = [
  ["attempts", "Nothing is scheduled to be sent.\n"],
  ["attempts --recipient Ada@EXAMPLE.com", "Nothing is scheduled to be sent to ada@example.com.\n"],
  ["recipients", "Nobody is known yet.\n"],
  ["recipients --state paused", "Nobody fits these filters.\n"],
  ["servers", "No server has refused anything.\n"],
  ["servers --reason mail-system-full", "No server has refused anything for mail-system-full.\n"],
  ["segments", "Nobody is affected.\n"],
  ["segments --json", ""],
  ["segments --format csv", "mailbox,standing,reason,server,since,until,retries,lastRefusedAt,lastDeliveredAt,contacts\n"],
  ["notices", "Nothing has come in yet.\n"],
  ["notices --state failed", "Nothing that fits has come in.\n"],
  ["keys", "There are no keys; `rebound keys add NAME` makes one.\n"],
];

for (const [words, says] of empty) {
  test(`rebound ${words} says so where there is nothing`, async (t) => {
    const cli = await openEmptyCli(t);
    deepEqual(await cli.run(...words.split(" ")), { exitCode: 0, out: says, notes: "" });
  });
}

const wrong: readonly [words: readonly string[], exitCode: number, says: RegExp][] = [
  [["recipients", "nobody@example.com"], 65, /"nobody@example.com" is not known/],
  [["recipients", "--state", "well"], 64, /--state: it is "well", wanted one of active/],
  [["recipients", "--limit", "1e3"], 64, /--limit: it is "1e3", wanted a whole number from 1 to/],
  [["servers", "mx.nowhere.example"], 65, /"mx.nowhere.example" is not known/],
  [["servers", "--reason", "full"], 64, /"full" is no reason, wanted one such as/],
  [["segments", "--reason", "mail-sytem-full"], 64, /wanted "mail-system-full"/],
  [["segments", "--format", "xml"], 64, /--format: it is "xml", wanted one of table, csv, ndjson/],
  [["attempts", "--recipient", "ada"], 64, /--recipient: it is "ada", wanted a mailbox/],
  [["notices", "0"], 65, /none of id "0"/],
  [["check"], 64, /no recipient is given/],
  [["check", "--file", "/dev/null"], 64, /"\/dev\/null" names no recipient/],
  [["check", "--file", "/nowhere/people.txt"], 66, /Cannot read "\/nowhere\/people.txt": there is no such file/],
  [["check", "--file", tmpdir()], 66, /it is a folder/],
  [["pause", "ada"], 65, /"ada", wanted a mailbox/],
  [["pause", "a@example.com", "--for", "often"], 64, /--for: it is "often", wanted a duration/],
  [["pause", "a@example.com", "--for", "0d"], 64, /--for: it is "0d"/],
  [["pause", "a@example.com", "--for", "99999999w"], 64, /--for: it is "99999999w"/],
  [["pause", "a@example.com", "--until", "2020-01-01"], 64, /--until: it is "2020-01-01", wanted a day or an instant to come/],
  [["pause", "a@example.com", "--until", "2030-12-31T09:00"], 64, /--until: it is/],
  [["pause", "a@example.com", "--for", "1d", "--until", "2030-01-01"], 64, /both given/],
  [["suppress", "a@example.com", "--reason", "user-unknwon"], 64, /wanted "user-unknown"/],
  [["resume", "nobody@example.com"], 65, /1 recipient is not known/],
  [["keys", "add"], 64, /has no name/],
  [["keys", "add", "shop", "--scopes", "read,fly"], 64, /it has "fly", wanted some of read, write, send/],
  [["keys", "remove"], 64, /no id is given/],
  [["keys", "remove", "0"], 65, /none of id "0"/],
  [["keys", "constructor"], 64, /"constructor" is given, wanted one of list, add, remove/],
  [["config", "htp"], 64, /"htp" is no setting, wanted "http"/],
  [["read"], 64, /no file is given/],
  [["ingest"], 64, /no file is given/],
  [["ingest", "-", "--source", "telex"], 64, /--source: it is "telex", wanted one of .*mail/],
  [["explain"], 64, /nothing is given/],
];

for (const [words, exitCode, says] of wrong) {
  test(`rebound ${words.join(" ")} ends with ${exitCode} and a reason`, async (t) => {
    const cli = await openEmptyCli(t);
    const run = await cli.run(...words);
    equal(run.exitCode, exitCode);
    match(run.notes, says);
  });
}

test("rebound recipients lists people, and says when there are more", async (t) => {
  const cli = await openFilledCli(t);
  const { out, notes } = await cli.run("recipients", "--limit", "2");
  match(out, /^recipient .*\n─.*\nada@full.example +waiting +2026-01-06 09:00  mail-system-full  full.example +0\nbob@full.example .*\n$/);
  match(notes, /There are more than these 2/);
});

test("rebound recipients chooses by domain, however that is written", async (t) => {
  const cli = await openFilledCli(t);
  const { out } = await cli.run("recipients", "--domain", "Full.Example.", "--json");
  deepEqual(linesOfJson(out).map(({ mailbox, troubleSince }) => [mailbox, troubleSince]), [["ada@full.example", "2026-01-05T09:00:00.000Z"], ["bob@full.example", "2026-01-05T09:00:00.000Z"]]);
});

test("rebound recipients RECIPIENT tells the whole story", async (t) => {
  const cli = await openFilledCli(t);
  await cli.run("pause", "ada@full.example", "--for", "2d");
  const { out } = await cli.run("recipients", "Ada@Full.Example");
  match(out, /^ada@full.example: paused until 2026-01-07 09:00 UTC\n/);
  match(out, /2026-01-05 09:00 UTC {2}pause: done by hand; until 2026-01-07 09:00 UTC\n/);
  match(out, /2026-01-05 09:00 UTC {2}retry: it may pass, the schedule goes on; next try 2026-01-06 09:00 UTC\n +mail-system-full, told by \S+\n +"Mail system full"/);
});

test("rebound servers lists who is in trouble, and tells of one", async (t) => {
  const cli = await openFilledCli(t);
  const list = await cli.run("servers", "--reason", "mail-system-full");
  match(list.out, /^full.example +in trouble +2026-01-05 09:00 +2 +2 +full.example +1/m);
  const { out } = await cli.run("servers", "MX.full.example.");
  match(out, /^full.example: in trouble since 2026-01-05 09:00 UTC \(mail-system-full\)\n2 refusals, 2 people affected now, domain full.example\n/);
  match(out, /Send it less while this lasts/);
});

test("rebound servers tells how long incidents took, once one is over", async (t) => {
  const cli = await openFilledCli(t);
  cli.clock.forward(26 * 3_600_000);
  await cli.refuse("ada@full.example", "250 2.0.0 Ok", "mx.full.example");
  await cli.refuse("bob@full.example", "250 2.0.0 Ok", "mx.full.example");
  const { out } = await cli.run("servers", "mx.full.example");
  match(out, /^full.example: well\n/);
  match(out, /1 incident over: median 1 d 2 h, p90 1 d 2 h; 0 % within 24 h, 100 % within 48 h, 100 % within 1 week/);
  match(out, /waited +accepted +refused +success\n.*\nup to 1 d +2 +0 +100 %\n/);
});

test("rebound servers says of a server that has refused one person that it is suspected", async (t) => {
  const cli = await openFilledCli(t);
  await cli.refuse("dora@odd.example", "452 4.3.1 Mail system full", "mx.odd.example");
  match((await cli.run("servers")).out, /^odd.example +suspected +2026-01-05 09:00 +1 +1 +odd.example +1/m);
  const { out } = await cli.run("servers", "odd.example");
  match(out, /^odd.example: suspected since 2026-01-05 09:00 UTC \(mail-system-full\): it has refused one person so far\n/);
  match(out, /2026-01-05 09:00 +suspected +mail-system-full +1 +1/);
});

test("rebound segments counts people in a table, and exports them as the API does", async (t) => {
  const cli = await openFilledCli(t);
  const listed = await cli.run("segments");
  match(listed.out, /ada@full.example +waiting +mail-system-full +full.example +2026-01-05 09:00 +2026-01-06 09:00 +0/);
  equal(listed.notes, "3 people.\n");
  const { out } = await cli.run("segments", "--server", "mx.full.example", "--format", "csv");
  deepEqual(out.split("\n").slice(1), [
    "ada@full.example,active,mail-system-full,full.example,2026-01-05T09:00:00.000Z,2026-01-06T09:00:00.000Z,0,2026-01-05T09:00:00.000Z,,",
    "bob@full.example,active,mail-system-full,full.example,2026-01-05T09:00:00.000Z,2026-01-06T09:00:00.000Z,0,2026-01-05T09:00:00.000Z,,",
    "",
  ]);
  deepEqual(linesOfJson((await cli.run("segments", "--state", "suppressed", "--format", "ndjson")).out).map(({ mailbox }) => mailbox), ["carl@example.com"]);
});

test("rebound segments lets no cell be run by a spreadsheet", async (t) => {
  const cli = await openEmptyCli(t);
  await cli.run("suppress", "=cmd@example.com");
  match((await cli.run("segments", "--format", "csv")).out, /\n'=cmd@example.com,/);
});

test("rebound check answers for each in order, from words and from a file", async (t) => {
  const cli = await openFilledCli(t);
  cli.stdin = "\ufeffbob@full.example\r\n\r\n  dora@example.com \nno mailbox\n";
  const { out, exitCode } = await cli.run("check", "carl@example.com", "--file", "-", "--json");
  equal(exitCode, 0);
  deepEqual(linesOfJson(out).map(({ recipient, verdict, until }) => [recipient, verdict, until]), [
    ["carl@example.com", "suppressed", undefined],
    ["bob@full.example", "wait", "2026-01-06T09:00:00.000Z"],
    ["dora@example.com", "send", undefined],
    ["no mailbox", "not-a-mailbox", undefined],
  ]);
});

test("rebound check knows that a pause does not hold transactional mail", async (t) => {
  const cli = await openEmptyCli(t);
  await cli.run("pause", "ada@example.com");
  match((await cli.run("check", "ada@example.com")).out, /ada@example.com {2}paused +2026-02-04 09:00/);
  match((await cli.run("check", "ada@example.com", "--transactional")).out, /ada@example.com {2}send/);
});

test("rebound pause, suppress and resume change how people stand", async (t) => {
  const cli = await openEmptyCli(t);
  match((await cli.run("pause", "ada@example.com", "--until", "2026-02-01")).out, /ada@example.com {2}paused +2026-02-01 00:00/);
  match((await cli.run("suppress", "ada@example.com", "--reason", "user-unknown")).out, /ada@example.com {2}suppressed +user-unknown/);
  const resumed = await cli.run("resume", "ada@example.com", "eve@example.com");
  match(resumed.out, /ada@example.com {2}active/);
  deepEqual([resumed.exitCode, resumed.notes], [0, "1 recipient is not known and left out.\n"]);
});

test("rebound suppress counts where a list would be too long", async (t) => {
  const cli = await openEmptyCli(t);
  cli.stdin = Array.from({ length: 1200 }, (_, index) => `p${index}@example.com`).join("\n");
  equal((await cli.run("suppress", "--file", "-")).out, "1,200 recipients suppressed.\n");
});

test("rebound notices lists what came, tells of one, and gives its bytes back", async (t) => {
  const cli = await openEmptyCli(t);
  const bytes = Buffer.from("no mail\xff\x00\x1b[31m", "latin1");
  cli.stdin = bytes;
  await cli.run("ingest", "-");
  const [notice] = linesOfJson((await cli.run("notices", "--state", "unreadable", "--json")).out);
  match((await cli.run("notices", notice.id)).out, /unreadable, from mail, came 2026-01-05 09:00 UTC, 14 bytes\nFaults\n {2}mail: found "no header field", wanted RFC 5322/);
  equal((await cli.run("notices", notice.id, "--raw")).out, bytes.toString("latin1"));
});

test("rebound resume --alive ends trouble, and leaves alone who was set aside by hand", async (t) => {
  const cli = await openEmptyCli(t);
  await cli.refuse("ada@example.com", "550 5.1.1 User unknown");
  await cli.run("suppress", "bob@example.com");
  const { out } = await cli.run("resume", "--alive", "ada@example.com", "bob@example.com");
  match(out, /ada@example.com {2}active/);
  match(out, /bob@example.com {2}suppressed/);
  match((await cli.run("recipients", "ada@example.com")).out, /^ada@example.com: active\n0 retries, [^]*resume: the person has replied or opened a link/);
});

test("rebound keys makes a key, shows it once, and removes it", async (t) => {
  const cli = await openEmptyCli(t);
  const made = await cli.run("keys", "add", "shop", "--scopes", "read,read,send");
  match(made.out, /^rebound_\S+\n$/);
  deepEqual((await cli.engine.apiKeys.find(made.out.trim()))?.scopes, ["read", "send"]);
  const [key] = linesOfJson((await cli.run("keys", "--json")).out);
  equal((await cli.run("keys")).out.includes(made.out.trim()), false);
  equal((await cli.run("keys", "remove", key.id)).exitCode, 0);
  equal(await cli.engine.apiKeys.find(made.out.trim()), undefined);
});

for (const [name, why] of [["", "no name"], ["  ", "blanks for a name"], ["shop\n", "a name of two lines"], ["x".repeat(101), "a name that no table holds"]] as const) {
  test(`rebound keys makes none with ${why}`, async (t) => {
    const cli = await openEmptyCli(t);
    const { exitCode, notes } = await cli.run("keys", "add", name);
    equal(exitCode, 64);
    match(notes, /^Cannot make key: its? .*, wanted /);
    deepEqual(await cli.engine.apiKeys.list(), []);
  });
}

test("rebound config shows all settings, those of a group, or a sample", async (t) => {
  const cli = await openEmptyCli(t);
  equal(linesOfJson((await cli.run("config", "--json")).out).length, 3);
  deepEqual(linesOfJson((await cli.run("config", "explain", "http.port", "--json")).out), [{ setting: "http.port", value: "8080", from: "rebound.toml:2" }]);
  match((await cli.run("config", "http")).out, /^setting .*\n─.*\nhttp.host .*\nhttp.port +8080 +rebound.toml:2\n$/);
  equal((await cli.run("config", "sample")).out, "# A sample\n");
});

test("rebound attempts lists what is scheduled, soonest first", async (t) => {
  const cli = await openEmptyCli(t);
  await cli.engine.handIn({ reversePath: "news@example.com", envelopeId: "spring-sale", recipients: [{ finalRecipient: "ada@example.com" }, { finalRecipient: "bob@example.com" }] });
  match((await cli.run("attempts")).out, /2026-01-05 09:00 {2}ada@example.com +0 {2}own +spring-sale\n2026-01-05 09:00 {2}bob@example.com/);
  deepEqual(linesOfJson((await cli.run("attempts", "--recipient", "Bob@EXAMPLE.com", "--json")).out).map(({ mailbox, dueAt }) => [mailbox, dueAt]), [["bob@example.com", "2026-01-05T09:00:00.000Z"]]);
});

test("a verb that looks does not make a database, and one that changes something may", async () => {
  const asked: [string, boolean][] = [];
  for (const words of ["recipients", "servers", "segments", "attempts", "notices", "keys", "doctor", "check a@example.com", "resume a@example.com", "pause a@example.com", "suppress a@example.com", "keys add app", "ingest -"]) {
    const cli = await openTestCli({ onOpen: ({ mayMake }) => void asked.push([words, mayMake]) });
    await cli.run(...words.split(" "));
    await cli.close();
  }
  deepEqual(asked.filter(([, mayMake]) => mayMake).map(([words]) => words), ["pause a@example.com", "suppress a@example.com", "keys add app", "ingest -"]);
  equal(asked.length, 13);
});
