import { deepEqual, throws } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { expressionsIn, readRuleFiles, ruleAuthorities } from "./rule-files.ts";

function topWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const top = mkdtempSync(join(tmpdir(), "rebound-rules-"));
  t.after(() => rmSync(top, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, "rules", path)), { recursive: true });
    writeFileSync(join(top, "rules", path), text);
  }
  return top;
}

const HEAD = '# English.\nsource = "us"\nparts = ["b.toml", "a.toml"]\n[words]\nis = [" is"]\n';
const RULE = (id: string): string => `[[rule]]\nid = "${id}"\nphrases = ["mailbox{is} full"]\n`;
const PARTS = { "phrases/en/rules.toml": HEAD, "phrases/en/a.toml": RULE("last"), "phrases/en/b.toml": `[words]\nroom = ["space"]\n${RULE("first")}` };

test("ruleAuthorities() knows every folder with rules", (t) => {
  deepEqual(ruleAuthorities(topWith(t, { ...PARTS, "rfc3463/rules.toml": "", "README.md": "" })), ["phrases/en", "rfc3463"]);
});

test("readRuleFiles() puts the parts together in the order that is said", (t) => {
  const { whole, says, parts } = readRuleFiles(topWith(t, PARTS), "phrases/en");
  deepEqual(JSON.parse(JSON.stringify(whole)), { source: "us", words: { is: [" is"], room: ["space"] }, rule: ["first", "last"].map((id) => ({ id, phrases: ["mailbox{is} full"] })) });
  deepEqual(says, "English.");
  deepEqual(parts.map(({ path }) => path), ["rules/phrases/en/rules.toml", "rules/phrases/en/b.toml", "rules/phrases/en/a.toml"]);
});

test("expressionsIn() names words and rules", (t) => {
  const { parts } = readRuleFiles(topWith(t, PARTS), "phrases/en");
  deepEqual(parts.flatMap(expressionsIn).map(({ where, expression }) => `${where}: ${expression}`), [
    'word "is":  is', 'word "room": space', 'rule "first": mailbox{is} full', 'rule "last": mailbox{is} full',
  ]);
});

const wrong: readonly [files: Readonly<Record<string, string>>, fault: RegExp, why: string][] = [
  [{ "phrases/en/c.toml": RULE("lost") }, /"parts" found without c\.toml/, "a file that has no place in the order"],
  [{ "phrases/en/a.toml": 'source = "them"\n' }, /a\.toml: found "source", wanted nothing but words and rules/, "a part that says more than rules"],
  [{ "phrases/en/a.toml": `[words]\nis = ["was"]\n${RULE("last")}` }, /a\.toml: words: found "is" twice/, "a word that two parts explain"],
  [{ "phrases/en/a.toml": "[[rule]" }, /a\.toml: /, "a file that is no TOML"],
];

for (const [files, fault, why] of wrong) {
  test(`readRuleFiles() refuses ${why}`, (t) => {
    const top = topWith(t, { ...PARTS, ...files });
    throws(() => readRuleFiles(top, "phrases/en"), fault);
  });
}
