// The checks catch what they are there for: each is shown a text that breaks its rule, and one that does not.

import { deepEqual, equal, match, throws } from "node:assert/strict";
import { test } from "node:test";
import { findCostly, findIdleEdges, findUnseen } from "./check-expressions.ts";
import { findInContents } from "./check-package.ts";
import { findReferences, findRumours, findWrongForms } from "./check-rfc-references.ts";
import { measureFile } from "./check-sizes.ts";
import { closingLines } from "./check-tests.ts";
import { findWords } from "./check-words.ts";
import { chooseChecks } from "./choose-checks.ts";
import { expressionsOf } from "./expressions/collect.ts";
import { exportsName, nameOf, writeRegistry } from "./make-registries.ts";
import { sortIndex, writeMap } from "./make-rfc-map.ts";
import { examplesInSource, examplesOnPage, writeProgram } from "./read-examples.ts";
import { TOP } from "./source-files.ts";

const words: readonly [given: string, expected: number, why: string][] = [
  ["const a = Date.now();", 1, "sees the clock"],
  ["const a = new Date();", 1, "sees the clock in a new Date()"],
  ["const a = new Date(5);", 0, "lets a date be made of a number"],
  ["const a = performance.now() + Math.random();", 2, "sees two on one line"],
  ["setTimeout(() => {}, 5); globalThis.setTimeout;", 1, "sees a timer"],
  ['import { setTimeout } from "node:timers/promises";', 1, "sees a timer that is imported"],
  ["const a = process.env.HOME;", 1, "sees the environment"],
  ['console.log("x");', 1, "sees the console"],
  ['// Date.now() is not read here\nconst a = "Math.random()";', 0, "reads neither comments nor texts"],
];
for (const [given, expected, why] of words) test(`findWords() ${why}`, () => equal(findWords("src/engine/a.ts", given).length, expected));

test("findWords() lets each word stand where it lives, and names the line elsewhere", () => {
  deepEqual(findWords("src/base/clock.ts", "export const now = () => Date.now();"), []);
  deepEqual(findWords("src/entry/cli/a.ts", "console.log(1);"), []);
  deepEqual(findWords("src/mail/a.ts", "// é\n\nconst a = Date.now();"), ["src/mail/a.ts:3: Date.now belongs to src/base/clock.ts alone"]);
});

const forms: readonly [given: string, wrong: number, sections: readonly string[], why: string][] = [
  ["RFC 3464 §2.3.3", 0, ["RFC 3464 §2.3.3"], "takes the one form"],
  ["RFC 3464 §2.2.2, §2.3.5", 0, ["RFC 3464 §2.2.2", "RFC 3464 §2.3.5"], "takes a second section of the same RFC"],
  ["RFC 5322 §A.1.", 0, ["RFC 5322 §A.1"], "takes an appendix, without the full stop"],
  ["RFC 3464 in RFC 6522", 0, [], "lets a whole RFC be named"],
  ["message/rfc822, rfc822;a@example.com, rules/rfc3463", 0, [], "knows a media type from a reference"],
  ["RFC3464 2.3", 1, [], "refuses a missing blank"],
  ["RFC 3464 2.3", 1, [], "refuses a missing sign"],
  ["RFC 3464 § 2.3", 1, [], "refuses a blank after the sign"],
  ["RFC 3464, section 2.3", 1, [], "refuses a section in words"],
  ["section 2.3 of RFC 3464", 1, [], "refuses the section before the RFC"],
  ["rfc 3464", 1, [], "refuses small letters"],
  [" * as RFC 3464\n * §2.3 has it", 1, [], "refuses a reference over two lines"],
];
for (const [given, wrong, sections, why] of forms) {
  test(`the check of references ${why}`, () => {
    equal(findWrongForms("a.ts", given).length, wrong);
    deepEqual(findReferences("a.ts", given).map(({ section }) => section), sections);
  });
}

test("findRumours() wants a sample that is there, even on the comment's next line", () => {
  match(findRumours(TOP, "tools/a.ts", "// Lenient: somebody leaves it out")[0] ?? "", /a rumour/);
  match(findRumours(TOP, "tools/a.ts", "/**\n * Lenient: X leaves it out\n * (samples/no.eml); so be it.\n */")[0] ?? "", /"samples\/no\.eml", which is not there/);
});

test("sortIndex() sorts sections as numbers and drops doubles", () => {
  equal(sortIndex("RFC 3464 §2.10\tB\nRFC 822 §3\tC\n\nRFC 3464 §2.9\tA\nRFC 3464 §2.9\tA\n"), "RFC 822 §3\tC\nRFC 3464 §2.9\tA\nRFC 3464 §2.10\tB\n");
});

test("writeMap() names each file once", () => {
  const reference = { section: "RFC 3464 §2.9", path: "src/a.ts", line: 1 };
  match(writeMap(new Map([["RFC 3464 §2.9", "Title"]]), [reference, { ...reference, line: 2 }]), /\| RFC 3464 §2\.9 \| Title \| \[src\/a\.ts\]\(\.\.\/src\/a\.ts\) \|\n$/);
});

test("measureFile() measures lines, parameters, functions and exports", () => {
  const text = "export const a = 1, b = 2;\nexport class C {\n  m(x: number, y: number) {\n    return x + y;\n  }\n}\nexport { a as d };\n";
  deepEqual(
    measureFile("src/a.ts", text).map(({ what, size }) => [what, size]),
    [["lines of code file", 7], ["exported names", 4], ["lines of function", 3], ["parameters", 2]],
  );
});

test("expressionsOf() sees what is written down, over several lines too, and where others are made", () => {
  const text = 'const a = [\n  /a+\\/b/iu,\n];\nconst b = new RegExp("c"), d = RegExp(`e`);\n// new RegExp("f") and /g/\n';
  const { written, madeAt } = expressionsOf("src/a.ts", text);
  deepEqual(written, [{ where: "src/a.ts:2", source: "a+\\/b", flags: "iu" }]);
  deepEqual(madeAt, ["src/a.ts:4", "src/a.ts:4"]);
});

test("findCostly() names an expression that could hang us, and no other", () => {
  const costly = findCostly([{ where: "src/a.ts:1", source: "-+x", flags: "" }, { where: "src/a.ts:2", source: "^-+x", flags: "" }]);
  equal(costly.length, 1);
  match(costly[0] ?? "", /^src\/a\.ts:1: \/-\+x\/ looks \d{4} times/);
});

test("findIdleEdges() names a word's edge beside a letter that it does not know, and no other", () => {
  const expressions = ["\\béchec", "\\b(?:échec|x)", "перенос\\b", "\\benvío\\b", "échec \\bde"].map((source, index) => ({ where: `src/a.ts:${index}`, source, flags: "iu" }));
  deepEqual(findIdleEdges(expressions).map((finding) => finding.replace(/ fits.*/, "")), ['src/a.ts:0: "\\bé"', 'src/a.ts:1: "\\b(?:é"', 'src/a.ts:2: "с\\b"']);
});

test("findUnseen() wants expressions to be made where they are seen, and no idle excuse", () => {
  const made = [{ where: "src/a.ts:1", source: "a", flags: "" }];
  deepEqual(findUnseen(["src/a.ts:1", "src/b.ts:2"], made, { "src/b.ts": "why" }), []);
  match(findUnseen(["src/a.ts:1", "src/b.ts:2"], made, {})[0] ?? "", /^src\/b\.ts:2: makes an expression that was not seen/);
  match(findUnseen(["src/a.ts:1"], made, { "src/a.ts": "why" })[0] ?? "", /^src\/a\.ts makes no expression later/);
});

test("closingLines() repeats the runner's counts", () => equal(closingLines("✔ a\nℹ tests 3\nℹ suites 0\nℹ pass 2\nℹ fail 1\n"), "tests 3, pass 2, fail 1"));

test("chooseChecks() keeps the order, and refuses what is no check", () => {
  deepEqual(chooseChecks(["--only", "c,a"], ["a", "b", "c"]).names, ["a", "c"]);
  deepEqual(chooseChecks(["--skip", "b", "--accept"], ["a", "b", "c"]), { names: ["a", "c"], accept: true, notes: false });
  throws(() => chooseChecks(["--only", "d"], ["a"]), /"d" is no check, wanted some of a/);
  throws(() => chooseChecks(["--ony", "a"], ["a"]), /--ony/);
});

const sources: readonly [given: string, expected: boolean, why: string][] = [
  ["export const source = 1;", true, "sees a constant"],
  ["const source = 1;\nexport { source };", true, "sees an export by name"],
  ['export { dsn as source } from "./dsn.ts";', true, "sees an export by another name"],
  ["const source = 1;\nexport const other = source;", false, "is not taken in by a use"],
  ["export type Source = string;", false, "tells names apart"],
];
for (const [given, expected, why] of sources) test(`exportsName() ${why}`, () => equal(exportsName(given, "source"), expected));

test("writeRegistry() imports each entry under its own name", () => {
  equal(nameOf("webhooks/elastic-email"), "elasticEmail");
  match(writeRegistry(["dsn", "webhooks/elastic-email"], "source", "sources"), /import \{ source as elasticEmail \} from "\.\/webhooks\/elastic-email\/index\.ts";\n\nexport const sources = \[dsn, elasticEmail\] as const;\n$/);
});

test("an example becomes a program that asserts what its comment says", () => {
  const [example] = examplesInSource("src/mail/a.ts", '/**\n * Adds.\n *\n * @example\n * ```ts\n * add(1, 2); // 3\n * add(0, 0); // nothing comes of nothing\n * ```\n */\nexport function add() {}\n');
  equal(example?.of, "add");
  const program = writeProgram(example ?? { where: "", code: "" }, [
    { from: "rebound/mail", names: ["add", "sub"] },
    { from: "./a.js", names: ["add"] },
  ]);
  match(program, /^import \{ add \} from "rebound\/mail";\nassertSame/m);
  match(program, /^assertSame\(add\(1, 2\), 3\);\nadd\(0, 0\); \/\/ nothing/m);
});

test("examplesOnPage() takes the language that was asked for, unless it is only to be read", () => {
  const page = "# T\n\n```ts\na();\n```\n\n```ts no-run\nb();\n```\n\n```sh\nnpm start\n```\n";
  deepEqual(examplesOnPage("README.md", page, "ts"), [{ where: "README.md:3", code: "a();" }]);
});

test("findInContents() wants all that is promised and nothing else", () => {
  const manifest = { name: "rebound", bin: { rebound: "dist/main.js" }, exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } } };
  const whole = ["LICENSE", "README.md", "package.json", "dist/main.js", "dist/index.js", "dist/index.d.ts", "rules/rfc3463/rules.toml"];
  deepEqual(findInContents(whole, manifest), []);
  deepEqual(findInContents([...whole.slice(1), "dist/mail/a.test.js", "data/rebound.db"], manifest), [
    "LICENSE is promised and not in the package",
    "dist/mail/a.test.js does not belong in the package",
    "data/rebound.db does not belong in the package",
  ]);
});
