import { deepEqual, equal, rejects } from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { ConfigError } from "../base/errors.ts";
import { openEngine, type Engine } from "../engine/index.ts";
import { makeFirstKey } from "./first-key.ts";

async function open(t: TestContext): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "rebound-key-"));
  const engine = await openEngine({ database: "sqlite::memory:" });
  t.after(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true });
  });
  return { engine, folder };
}

test("makeFirstKey() writes a key of all scopes that its owner alone can read", async (t) => {
  const { engine, folder } = await open(t);
  const file = (await makeFirstKey(engine, folder)) ?? "";
  equal(file, join(folder, "api-key"));
  equal(statSync(file).mode & 0o777, 0o600);
  deepEqual((await engine.apiKeys.find(readFileSync(file, "utf8").trim()))?.scopes, ["read", "write", "send"]);
});

test("makeFirstKey() makes none where there are keys", async (t) => {
  const { engine, folder } = await open(t);
  await makeFirstKey(engine, folder);
  const before = readFileSync(join(folder, "api-key"), "utf8");
  equal(await makeFirstKey(engine, folder), undefined);
  equal(readFileSync(join(folder, "api-key"), "utf8"), before);
});

test("makeFirstKey() does not write into a file that others can read", async (t) => {
  const { engine, folder } = await open(t);
  writeFileSync(join(folder, "api-key"), "of another database\n", { mode: 0o644 });
  const file = (await makeFirstKey(engine, folder)) ?? "";
  equal(statSync(file).mode & 0o777, 0o600);
});

test("makeFirstKey() leaves no key that nobody knows", async (t) => {
  const { engine } = await open(t);
  await rejects(makeFirstKey(engine, "/nowhere"), ConfigError);
  deepEqual(await engine.apiKeys.list(), []);
});
