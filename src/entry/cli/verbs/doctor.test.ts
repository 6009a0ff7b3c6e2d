import { deepEqual, equal, match } from "node:assert/strict";
import { test } from "node:test";
import { ListenerError, StoreError } from "../../../base/errors.ts";
import { openTestCli } from "../testing/open-test-cli.ts";

test("rebound doctor finds all well", async (t) => {
  const cli = await openTestCli();
  t.after(() => cli.close());
  const { exitCode, out } = await cli.run("doctor", "--json");
  equal(exitCode, 0);
  deepEqual(out.trimEnd().split("\n").map((line) => JSON.parse(line)).map(({ what, state }) => [what, state]), [
    ["runtime", "ok"],
    ["settings", "ok"],
    ["disk", "ok"],
    ["database", "ok"],
    ["outlets", "ok"],
    ["keys", "look"],
    ["notices", "ok"],
    ["attempts", "ok"],
    ["listeners", "ok"],
  ]);
});

test("rebound doctor finds a full disk, which would be a shame", async (t) => {
  const cli = await openTestCli({ room: () => ({ folder: "/data", freeBytes: 1_000_000, isWritable: true }) });
  t.after(() => cli.close());
  const { exitCode, out } = await cli.run("doctor");
  equal(exitCode, 69);
  match(out, /^BAD +disk +0 MB free for \/data$/m);
});

test("rebound doctor finds a folder that it may not write to", async (t) => {
  const cli = await openTestCli({ room: () => ({ folder: "/data", freeBytes: 2 ** 40, isWritable: false }) });
  t.after(() => cli.close());
  match((await cli.run("doctor")).out, /^BAD +disk +\/data cannot be written by this user$/m);
});

test("rebound doctor tells which listener could not be told, and why", async (t) => {
  const failing = { name: "crm", tell: () => Promise.reject(new ListenerError("tell.refused", "Cannot tell: answer is 410", { temporary: false })), close: async () => {} };
  const cli = await openTestCli({ listeners: [failing] });
  t.after(() => cli.close());
  await cli.refuse("ada@example.com", "550 5.1.1 User unknown");
  await cli.engine.settle();
  const { exitCode, out } = await cli.run("doctor");
  equal(exitCode, 69);
  match(out, /^BAD +listeners +crm: 0 events to be told, \d given up; at last: Cannot tell: answer is 410$/m);
});

const databases: readonly [code: string, state: string, exitCode: number, why: string][] = [
  ["store.none", "look", 0, "takes a database that is not there yet for a beginning"],
  ["store.unavailable", "BAD", 69, "takes a database that cannot be opened for a fault"],
];

for (const [code, state, exitCode, why] of databases) {
  test(`rebound doctor ${why}`, async (t) => {
    const cli = await openTestCli({
      onOpen() {
        throw new StoreError(code, "Cannot open database: gone");
      },
    });
    t.after(() => cli.close());
    const run = await cli.run("doctor");
    equal(run.exitCode, exitCode);
    match(run.out, new RegExp(`^${state} +database`, "m"));
  });
}

test("rebound doctor, attempts and recipients tell of mail that has lost its way", async (t) => {
  const lost = new Set<string>();
  const cli = await openTestCli({ obstacleTo: ({ domain }) => (lost.has(domain) ? `no route leads to "${domain}", wanted one` : undefined) });
  t.after(() => cli.close());
  const recipients = ["ada@example.com", "bob@example.net"].map((finalRecipient) => ({ finalRecipient }));
  await cli.engine.handIn({ envelopeId: "spring", reversePath: "", recipients });
  match((await cli.run("doctor")).out, /^ok +attempts +2 pending$/m);
  lost.add("example.net");
  const { exitCode, out } = await cli.run("doctor");
  equal(exitCode, 69);
  match(out, /^BAD +attempts +2 pending, 1 of them without a way out: no route leads to "example.net", wanted one; see `rebound attempts`$/m);
  const listed = (await cli.run("attempts")).out.split("\n").slice(2, 4);
  deepEqual(listed.map((line) => line.includes("no route leads")), listed.map((line) => line.includes("bob@example.net")));
  match((await cli.run("recipients", "bob@example.net")).out, /no route leads to "example.net", wanted one/);
});
