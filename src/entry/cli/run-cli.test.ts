import { equal, match, ok } from "node:assert/strict";
import { test } from "node:test";
import { ConfigError, ReboundError, StoreError } from "../../base/errors.ts";
import { openTestCli } from "./testing/open-test-cli.ts";
import { verbs } from "./verbs.ts";

const rows: readonly [words: readonly string[], exitCode: number, says: RegExp, why: string][] = [
  [[], 64, /rebound VERB/, "shows the overview to who says nothing, and fails"],
  [["help"], 0, /explain +say what/, "lists the verbs"],
  [["--help"], 0, /explain +say what/, "lists the verbs as an option, too"],
  [["help", "explain"], 0, /^rebound explain TEXT/, "helps with one verb"],
  [["explain", "-h"], 0, /^rebound explain TEXT/, "helps with a verb by its option"],
  [["help", "explian"], 64, /"explian" is no verb, wanted "explain"/, "knows the nearest verb where help is asked for"],
  [["--version"], 0, /^0\.0\.0-test$/m, "tells the version"],
  [["explian"], 64, /"explian" is no verb, wanted "explain"\nSee: rebound help/, "knows the nearest verb"],
  [["fly"], 64, /"fly" is no verb, wanted one of serve, explain/, "lists all verbs where none is near"],
  [["toString"], 64, /is no verb/, "takes no verb from where objects come from"],
  [["segments", "--reson", "x"], 64, /--reson is no option, the nearest is --reason\nSee: rebound segments --help/, "knows the nearest option"],
  [["segments", "--fly"], 64, /--fly is no option, wanted one of --state, .*"--" before words/, "lists all options where none is near"],
  [["segments", "--reason"], 64, /--reason has nothing behind it, wanted --reason VALUE/, "wants a value"],
  [["segments", "--reason="], 64, /--reason has nothing behind it/, "wants a value that is not empty"],
  [["segments", "--json=yes"], 64, /--json has "yes" behind it, wanted it alone/, "wants no value"],
  [["segments", "--state", "paused", "--state", "active"], 64, /--state is given twice/, "wants an option once"],
  [["segments", "mail-system-full"], 64, /"mail-system-full" is too much, wanted no word but options/, "takes no word that it would not heed"],
  [["recipients", "a", "b"], 64, /"b" is too much, wanted 1 at the most/, "takes no second word where one is meant"],
  [["check", "--set"], 64, /--set has nothing behind it, wanted --set SETTING=VALUE\nSee: rebound check --help/, "wants a setting behind --set"],
];

for (const [words, exitCode, says, why] of rows) {
  test(`runCli() ${why}`, async (t) => {
    const cli = await openTestCli();
    t.after(() => cli.close());
    const { out, notes, ...run } = await cli.run(...words);
    equal(run.exitCode, exitCode);
    match(exitCode === 0 ? out : notes, says);
    equal(exitCode === 0 ? notes : out, "");
  });
}

const broken: readonly [error: Error, exitCode: number, says: RegExp, why: string][] = [
  [new ConfigError("Cannot read config: x", ["x"]), 78, /^Cannot read config: x\n$/, "of a wrong configuration"],
  [new StoreError("store.none", "Cannot open database: y"), 69, /^Cannot open database: y\n$/, "of a database that is not there"],
  [new StoreError("store.busy", "Cannot write: z", { temporary: true }), 75, /^Cannot write: z\n$/, "of what may pass"],
  [new ReboundError("smtp.cannot-listen", "Cannot listen: p"), 69, /^Cannot listen: p\n$/, "of a port that is taken"],
  [new ReboundError("recipient.bad-mailbox", "Cannot find: m"), 65, /^Cannot find: m\n$/, "of data that is wrong"],
  [new RangeError("oh"), 70, /^Rebound has broken down: RangeError: oh\n +at /, "of a fault of ours, with its place"],
];

for (const [error, exitCode, says, why] of broken) {
  test(`runCli() ends with the code of sysexits ${why}`, async (t) => {
    const cli = await openTestCli({
      onOpen() {
        throw error;
      },
    });
    t.after(() => cli.close());
    const run = await cli.run("recipients");
    equal(run.exitCode, exitCode);
    match(run.notes, says);
  });
}

for (const verb of verbs) {
  test(`the help of ${verb.name} fits a terminal, and shows an example`, () => {
    ok(verb.help.startsWith(`rebound ${verb.name}`));
    ok(verb.help.split("\n").every((line) => line.length <= 80), verb.help);
    match(verb.help, new RegExp(`\nExamples?:\n  rebound ${verb.name}`));
  });
  test(`the help of ${verb.name} names all its options`, () => {
    for (const name of Object.keys(verb.options ?? {})) match(verb.help, new RegExp(`--${name}\\b`));
  });
}
