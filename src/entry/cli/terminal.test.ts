import { deepEqual, equal, match } from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, openSync, closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const MAIN = join(import.meta.dirname, "..", "..", "main.ts");

interface Ending {
  readonly exit: number | string | null;
  readonly err: string;
}

/** Runs the program with standard output as it is given; "closed" for a reader that is gone. */
function run(words: readonly string[], stdout: number | "closed"): Promise<Ending> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, ...words], { cwd: tmpdir(), stdio: ["ignore", stdout === "closed" ? "pipe" : stdout, "pipe"] });
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout?.destroy();
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ exit: code ?? signal, err })));
}

test("the program ends quietly when nobody reads on, as with `| head`", async () => {
  deepEqual(await run(["config"], "closed"), { exit: 141, err: "" });
});

test("the program says when its output cannot be written", { skip: existsSync("/dev/full") ? false : "there is no /dev/full here" }, async () => {
  const full = openSync("/dev/full", "w");
  const { exit, err } = await run(["help"], full);
  closeSync(full);
  equal(exit, 74);
  match(err, /^Cannot write output: ENOSPC/);
});
