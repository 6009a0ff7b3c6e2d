import { deepEqual, equal, match, ok, rejects, throws } from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import type { Program } from "../entry/cli/index.ts";
import { openProgram } from "./open-program.ts";

function programIn(t: TestContext, ...set: readonly string[]): { readonly program: Program; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "rebound-program-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return { program: openProgram({ set: [`data.dir=${join(folder, "data")}`, ...set] }, { version: "0.0.0-test", line: () => {} }), folder };
}

test("openProgram() makes neither folder nor database for who only looks", async (t) => {
  const { program, folder } = programIn(t);
  await rejects(program.openEngine({ mayMake: false }), /there is none at ".*rebound.db", wanted one that `rebound serve` or `rebound ingest` has made; "data.dir" says where/);
  equal(existsSync(join(folder, "data")), false);
});

test("openProgram() makes both for who changes something, for their owner alone, and then others may look", async (t) => {
  const { program, folder } = programIn(t);
  await (await program.openEngine({ mayMake: true })).stop();
  equal(statSync(join(folder, "data")).mode & 0o777, 0o700);
  const engine = await program.openEngine({ mayMake: false });
  deepEqual(await engine.views.recipients({ limit: 1 }).then(({ rows }) => rows), []);
  await engine.stop();
});

test("openProgram() names a data folder that cannot be made", async (t) => {
  const { program } = programIn(t, "data.dir=/dev/null/data");
  await rejects(program.openEngine({ mayMake: true }), /"data.dir" is "\/dev\/null\/data" \(ENOTDIR\), wanted a folder that can be made and written/);
});

test("openProgram() names a place that takes no folders, and does not try for ever", { skip: existsSync("/proc/self") ? false : "there is no /proc here" }, async (t) => {
  const { program } = programIn(t, "data.dir=/proc/rebound/data");
  await rejects(program.openEngine({ mayMake: true }), /"data.dir" is "\/proc\/rebound\/data" \(ENOENT\), wanted a folder that can be made and written/);
});

test("openProgram() tells how much room there is, before the folder is made and after", async (t) => {
  const { program, folder } = programIn(t);
  const { freeBytes, ...room } = program.room();
  deepEqual(room, { folder: join(folder, "data"), isWritable: true });
  ok(freeBytes > 0);
  await (await program.openEngine({ mayMake: true })).stop();
  ok(program.room().freeBytes > 0);
});

test("openProgram() explains by the operator's own policy and rules, without a database", (t) => {
  const { program, folder } = programIn(t, "policy.mail-system-full.attempts=2", "policy.mail-system-full.delays=1h,2h");
  equal(program.openExplainer().explain("452 4.3.1 Mail system full").plan.attempts, 2);
  equal(existsSync(join(folder, "data")), false);
});

test("openProgram() shows the settings, and a sample of them all", (t) => {
  const { program } = programIn(t, "http.port=8080");
  deepEqual(program.config.explain().find(({ setting }) => setting === "http.port"), { setting: "http.port", value: "8080", from: "--set" });
  match(program.config.sample(), /\[http\]/);
});

test("openProgram() names all settings that cannot be followed", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rebound-program-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "rebound.toml");
  writeFileSync(file, 'http.port = "often"\nhttp.prot = 1\n');
  throws(() => openProgram({ set: [], file }, { version: "0", line: () => {} }), /"http.prot" is no setting.*"http.port" is "often"/s);
});
