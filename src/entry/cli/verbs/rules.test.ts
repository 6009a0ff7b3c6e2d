import { deepEqual, equal, match } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { openTestCli, type Run } from "../testing/open-test-cli.ts";

const GOOD = `source = "our own log"

[[rule]]
id = "closed-for-today"
reason = "system-unavailable"
pattern = '\\bclosed for today\\b'
examples = ["450 We are closed for today"]
near-misses = ["450 We are closed for ever"]
`;

async function run(t: TestContext, ...words: readonly string[]): Promise<Run> {
  const cli = await openTestCli();
  t.after(() => cli.close());
  return cli.run("rules", ...words);
}

function fileWith(t: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-rules-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "ours.toml"), text);
  return join(folder, "ours.toml");
}

test("rebound rules check says of good rules that all is well", async (t) => {
  const { exitCode, out, notes } = await run(t, "check", fileWith(t, GOOD));
  deepEqual([exitCode, out, notes], [0, "", "1 file, 1 rule: all is well\n"]);
});

test("rebound rules check takes a folder", async (t) => {
  const { exitCode, notes } = await run(t, "check", join(fileWith(t, GOOD), ".."));
  deepEqual([exitCode, notes], [0, "1 file, 1 rule: all is well\n"]);
});

const bad: readonly [text: string, says: RegExp, why: string][] = [
  ["[[rule]\n", /ours\.toml: found ".+" in line 1, wanted TOML\n/, "names the line of a file that is no TOML"],
  [GOOD.replace("system-unavailable", "on-holiday"), /ours\.toml: line 5: rule "closed-for-today": "reason" found "on-holiday", wanted a reason of the closed list, which rules\/README\.md has\n/, "names the rule and the line of its field"],
  [GOOD.replace("system-unavailable", "system-unavailible"), /line 5: .+, wanted a reason of the closed list, such as "system-unavailable"\n/, "names the reason that is nearest"],
  [GOOD.replace("pattern =", "patern ="), /line 6: .+"patern" found .+, wanted the field "pattern"\n/, "names the field that is nearest"],
  [GOOD.replace("[[rule]]", 'sorce = "x"\n[[rule]]'), /line 3: file: "sorce" found "x", wanted the field "source"\n/, "names the line of a field of the whole file"],
  [GOOD.replace("pattern", "permanent = true\npattern"), /line 6: .+"permanent" found true, wanted it left out: "system-unavailable" is no fault of the recipient's/, "says that a server's trouble gives nobody up"],
  [`${GOOD}${GOOD.replace('source = "our own log"', "")}`, /line 12: rule "closed-for-today": found its id twice/, "names the second rule of an id"],
  [GOOD.replace("[[rule]]", "[words]\nday = 7\n[[rule]]"), /line 4: words: "day" found 7, wanted/, "names the line of a word"],
  [GOOD.replace(/pattern = .*/, 'phrases = [\n  "closed for today",\n  "shut for {day}",\n]'), /line 8: rule "closed-for-today": "phrases" found "\{day\}", wanted .+, in "shut for \{day\}"/, "names the line of a phrase"],
  ['source = "us"\n', /file: "rule" found nothing, wanted at least one \[\[rule\]\]/, "says that a file has no rule"],
  [GOOD.replace("\\bclosed for today\\b", "(a{1,50}){1,50} closed for today"), /^\S+: line 6: rule "closed-for-today": "pattern" found \S+ ways to try from one place, wanted at most \d+\n$/, "refuses a pattern that a hostile text could make expensive"],
  [GOOD.replace("We are closed for today", "We are closed"), /line 7: rule "closed-for-today": example "450 We are closed" is caught by \S+, wanted by this one\n/, "tells of an example that its rule does not catch"],
  [GOOD.replace("closed for ever", "closed for today and for ever"), /line 8: rule "closed-for-today": near miss .+ is caught by this rule/, "tells of a near miss that its rule catches"],
  [`${GOOD}${GOOD.replace('source = "our own log"', "").replace("closed-for-today", "again")}`, /line 15: rule "again": example .+ is caught by operator\/0-ours#closed-for-today, wanted by this one/, "tells of a rule that stands in the shadow of another"],
];

for (const [text, says, why] of bad) {
  test(`rebound rules check ${why}`, async (t) => {
    const { exitCode, out } = await run(t, "check", fileWith(t, text));
    equal(exitCode, 65);
    match(out, says);
  });
}

test("rebound rules check --json has a line for each fault", async (t) => {
  const { exitCode, out } = await run(t, "check", "--json", fileWith(t, GOOD.replace("system-unavailable", "on-holiday").replace('source = "our own log"', "")));
  const faults = out.trimEnd().split("\n").map((line) => JSON.parse(line));
  deepEqual([exitCode, faults.map(({ line }) => line)], [65, [5, undefined]]);
  match(faults[0].fault, /^rule "closed-for-today": "reason" found "on-holiday"/);
});

test("rebound rules check says that a file is not there", async (t) => {
  equal((await run(t, "check", "/nowhere/rules.toml")).exitCode, 66);
});

test("rebound rules check says that a folder has no rules", async (t) => {
  const { exitCode, notes } = await run(t, "check", import.meta.dirname);
  deepEqual([exitCode, notes], [66, `Cannot check "${import.meta.dirname}": no file in it ends in ".toml"\n`]);
});

test("rebound rules test takes what is known beside the words", async (t) => {
  match((await run(t, "test", "452 Sorry", "--phase", "mail")).out, /^mail-system-full, by rfc5321#452-at-mail, /);
  match((await run(t, "test", "550 5.7.27 No", "--remote-mta", "gmail-smtp-in.l.google.com")).out, /^authentication-failed, by receivers\/google#/);
  const { exitCode, notes } = await run(t, "test", "452 Sorry", "--phase", "lunch");
  equal(exitCode, 64);
  match(notes, /"--phase lunch", wanted one of connect, helo,/);
});

test("rebound rules test shows the rule that decides, those that fit, too, and those that fail by one condition", async (t) => {
  const { exitCode, out } = await run(t, "test", "452 4.3.1 Insufficient system storage");
  equal(exitCode, 0);
  match(out, /^mail-system-full, by mtas\/postfix#insufficient-system-storage, confidence 0\.\d+, which caught "Insufficient system storage"\n\nFurther rules that fit, in order\n/);
  match(out, /\n {2}rfc3463#x\.3\.1: mail-system-full, 0\.\d+\n/);
  match(out, /\n\nRules that would fit but for one condition\n(?: {2}\S+: \S+; (?:[a-z-]+ is .+, wanted|its words are others:) .+\n)+$/);
});

test("rebound rules test --json gives the same as one value", async (t) => {
  const { out } = await run(t, "test", "452 4.3.1 Insufficient system storage", "--json");
  const { classification, fits, near } = JSON.parse(out);
  deepEqual([classification.reason, fits[0].rule], ["mail-system-full", "mtas/postfix#insufficient-system-storage"]);
  deepEqual(Object.keys(near[0].failed).includes("wanted"), true);
});

for (const words of [[], ["check"], ["test"], ["test", " "], ["prove", "x"]]) {
  test(`rebound rules ${words.join(" ")} says what was wanted`, async (t) => {
    const { exitCode, notes } = await run(t, ...words);
    equal(exitCode, 64);
    match(notes, /wanted "rules check FILE" or "rules test TEXT"/);
  });
}
