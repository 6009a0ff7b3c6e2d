// An expectation is compared with, and is rewritten only on purpose.

import { equal, throws } from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { meetsExpectation } from "./expectations.ts";

test("meetsExpectation() compares, and writes only in a run that accepts", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "rebound-expectations-"));
  const before = process.env["REBOUND_ACCEPT"];
  t.after(() => {
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env["REBOUND_ACCEPT"];
    else process.env["REBOUND_ACCEPT"] = before;
  });
  const path = join(folder, "a.expected.json");

  delete process.env["REBOUND_ACCEPT"];
  throws(() => meetsExpectation(path, { a: 1 }));
  writeFileSync(path, '{ "a": 1 }');
  meetsExpectation(path, { a: 1, b: undefined });
  throws(() => meetsExpectation(path, { a: 2 }));

  process.env["REBOUND_ACCEPT"] = "1";
  meetsExpectation(path, { a: 2 });
  equal(readFileSync(path, "utf8"), '{\n  "a": 2\n}\n');
});
