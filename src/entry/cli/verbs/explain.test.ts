import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { widthOf } from "../print/text-width.ts";
import { openTestCli, type Run } from "../testing/open-test-cli.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "..", "flow", "accept", "mail", "forms", "dsn", "samples");

async function explain(t: TestContext, words: readonly string[], stdin: string | Uint8Array = ""): Promise<Run> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  cli.stdin = stdin;
  return cli.run("explain", ...words);
}

test("rebound explain gives the full answer, with the schedule in real dates", async (t) => {
  const { exitCode, out } = await explain(t, ["452 4.3.1 Mail system full"]);
  equal(exitCode, 0);
  match(out, /^Mail system full\nmail-system-full · transient \(soft bounce\) · category technical · scope server\n/);
  for (const head of ["Whose fault it is", "What the codes say", "Likely causes", "What Rebound does", "What you can do as a marketer", "What you can do as a developer", "Do not confuse it with", "How this is known"]) ok(out.includes(`\n\n${head}\n`), head);
  match(out, / 1\. 2026-01-06 09:00 UTC, 1 d after the bounce\n {3}2\. 2026-01-08 09:00 UTC, 2 d after try 1\n {3}3\. 2026-01-11 09:00 UTC, 3 d after try 2\n {3}4\. 2026-01-18 09:00 UTC, 7 d after try 3\n {6}then paused until 2026-02-17 09:00 UTC\n/);
  match(out, /which caught "Mail system full"/);
});

test("rebound explain explains each mail of an mbox", async (t) => {
  const mails = ["postfix-mail-system-full.eml", "several-recipients-failed-and-delayed.eml"].map((name) => readFileSync(join(SAMPLES, name), "utf8"));
  const { out } = await explain(t, ["-"], mails.map((mail) => `From MAILER-DAEMON Mon Jan  5 09:00:00 2026\n${mail}\n`).join(""));
  deepEqual([...out.matchAll(/^(\S+@\S+): /gm)].map(([, recipient]) => recipient), ["ann.lee@shop.example", "carla@club.example", "dora@club.example", "emil@school.example"]);
});

const kinds: readonly [reply: string, kind: string, why: string][] = [
  ["452 4.3.1 Mail system full", "transient (soft bounce)", "what is tried again"],
  ["550 5.7.1 Message rejected by policy", "not tried again (soft bounce)", "what is over for this message, and not for the recipient"],
  ["550 5.1.1 User unknown", "permanent (hard bounce)", "what gives the address up"],
];
for (const [reply, kind, why] of kinds) {
  test(`rebound explain has a word for ${why}`, async (t) => equal((await explain(t, [reply])).out.split("\n")[1]?.split(" · ")[1], kind));
}

test("rebound explain wraps at 80 columns where nobody looks on", async (t) => {
  const { out } = await explain(t, ["452 4.3.1 Mail system full"]);
  ok(out.split("\n").every((line) => widthOf(line) <= 80));
});

test("rebound explain wraps at the width of the terminal", async (t) => {
  const cli = await openTestCli();
  t.after(() => cli.close());
  cli.columns = 50;
  ok((await cli.run("explain", "4.3.1")).out.split("\n").every((line) => widthOf(line) <= 50));
});

const heads: readonly [words: readonly string[], head: RegExp, why: string][] = [
  [["452", "4.3.1", "Mail", "system", "full"], /^Mail system full\nmail-system-full/, "takes a reply that is not quoted"],
  [["4.3.1"], /^4\.3\.1: Mail system full\nmail-system-full/, "explains an enhanced code"],
  [["x.3.1"], /^x\.3\.1: Mail system full\n/, "takes any class"],
  [["452"], /^452: Insufficient system storage\nmail-system-full .*\n\nThe server has no room; at RCPT/s, "explains a reply code, and says what else it may stand for"],
  [["550 5.7.26"], /^550 5\.7\.26: Multiple authentication checks failed\nauthentication-failed/, "explains codes without a text by their entry"],
  [["5.9.9"], /^5\.9\.9: Reason not known\nunknown .*a code that the registry does not have/s, "says that the registry has no such code"],
  [["550-5.1.1 The email account\n550 5.1.1 does not exist"], /^No such mailbox\nuser-unknown · permanent \(hard bounce\)/, "reads a reply of several lines"],
  [["250 2.0.0 Ok"], /Whose fault it is\n {2}Nobody's: this tells of no failure\..*Rebound has nothing to do here/s, "knows that what was taken is no failure"],
  [["hello there"], /^Reason not known\nunknown .*Told by unclassified/s, "says that it does not know"],
];

for (const [words, head, why] of heads) {
  test(`rebound explain ${why}`, async (t) => {
    const { exitCode, out } = await explain(t, words);
    equal(exitCode, 0);
    match(out, head);
  });
}

const slips: readonly [word: string, exitCode: number, says: RegExp, why: string][] = [
  ["999", 65, /"999" is no code, wanted a reply code such as 452/, "takes no number for a code that is none"],
  ["4.3", 65, /"4\.3" is no code/, "takes no part of a code for a code"],
  ["bounce.eml", 66, /Cannot read "bounce.eml": there is no such file/, "takes no name of a file for a reply"],
  ["./bounce", 66, /there is no such file/, "knows a path by its slash"],
  [SAMPLES, 66, /it is a folder/, "takes no folder"],
  [join(SAMPLES, "../../../samples/ordinary-mail.eml"), 65, /no failed recipient could be read out of it; `rebound read /, "finds nothing in a mail that is no bounce"],
  ["-", 65, /Cannot explain standard input/, "finds nothing in nothing"],
];

for (const [word, exitCode, says, why] of slips) {
  test(`rebound explain ${why}`, async (t) => {
    const { notes, ...run } = await explain(t, [word]);
    equal(run.exitCode, exitCode);
    match(notes, says);
  });
}

test("rebound explain reads a bounce mail, each recipient of it that failed", async (t) => {
  const { out } = await explain(t, [join(SAMPLES, "several-recipients-failed-and-delayed.eml")]);
  deepEqual(out.match(/^\S+@\S+: .*/gm), ["carla@club.example: No such mailbox", "dora@club.example: Mailbox is full", "emil@school.example: No answer from host"]);
});

test("rebound explain says that nothing failed in a report of success", async (t) => {
  deepEqual(await explain(t, [join(SAMPLES, "delivered.eml")]), { exitCode: 0, out: "", notes: "Nothing in it has failed: 1 recipient, delivered.\n" });
});

test("rebound explain takes a reply from standard input", async (t) => {
  match((await explain(t, ["-"], "452-4.3.1 Mail system\r\n452 4.3.1 full\r\n")).out, /^Mail system full\n/);
});

test("rebound explain --json has a line for each, with instants as the API has them", async (t) => {
  const { out } = await explain(t, ["4.3.1", "--json"]);
  const { plan, status } = JSON.parse(out);
  deepEqual([status, plan.dueAt[0], plan.pausedUntil], ["4.3.1", "2026-01-06T09:00:00.000Z", "2026-02-17T09:00:00.000Z"]);
});
