import { deepEqual, match, throws } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { ConfigError } from "../base/errors.ts";
import { openExplainer } from "../engine/index.ts";
import { ownRules } from "./own-rules.ts";

const GOOD = `source = "our own log"
looked-at = 2026-11-01

[[rule]]
id = "closed-for-today"
reason = "system-unavailable"
permanent = false
pattern = '\\bclosed for today\\b'
examples = ["450 We are closed for today"]
`;

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-rules-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test("ownRules() reads every file of rules below the folder, each an authority of its own", (t) => {
  const folder = folderWith(t, { "ours.toml": GOOD, "partners/acme/rules.toml": GOOD, "notes.txt": "not a rule" });
  deepEqual(ownRules(folder).map(({ authority }) => authority), ["operator/ours", "operator/partners/acme"]);
});

test("ownRules() are asked before those that come with Rebound", (t) => {
  const rules = ownRules(folderWith(t, { "ours.toml": GOOD.replace('pattern = \'\\bclosed for today\\b\'', "pattern = 'mail system full'") }));
  const { classification } = openExplainer({ rules }).explain("452 4.3.1 Mail system full");
  deepEqual([classification.reason, classification.rule], ["system-unavailable", "operator/ours#closed-for-today"]);
});

test("ownRules() has none in a folder that is empty", (t) => deepEqual(ownRules(folderWith(t, {})), []));

const bad: readonly [files: Readonly<Record<string, string>>, says: RegExp, why: string][] = [
  [{ "ours.toml": "[[rule]\n" }, /ours.toml: found ".+" in line 1, wanted TOML/, "names the line of a file that is no TOML"],
  [{ "ours.toml": GOOD.replace("system-unavailable", "on-holiday") }, /ours.toml: .*on-holiday/, "names a reason that there is not"],
  [{ "a.toml": "[[rule]\n", "b.toml": GOOD.replace("id =", "identity =") }, /a.toml: .*\n.*b.toml: /s, "tells of all files at once"],
];

for (const [files, says, why] of bad) {
  test(`ownRules() ${why}`, (t) => {
    const folder = folderWith(t, files);
    throws(
      () => ownRules(folder),
      (error) => {
        match(String(error), says);
        return error instanceof ConfigError && error.settings[0] === "rules.folder";
      },
    );
  });
}

test("ownRules() names a folder that cannot be read", () => {
  throws(() => ownRules("/nowhere/rules"), /"rules.folder" is "\/nowhere\/rules", wanted a folder that can be read/);
});
