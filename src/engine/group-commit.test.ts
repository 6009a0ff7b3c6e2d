import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { StoreError } from "../base/errors.ts";
import { groupCommit } from "./group-commit.ts";

/** Commits of doubled numbers that go on when the test says so. */
function slowCommits(isBad: (item: number) => boolean = () => false): { commit: (items: readonly number[]) => Promise<readonly number[]>; groups: number[][]; goOn: () => void } {
  const groups: number[][] = [];
  let gate = Promise.withResolvers<void>();
  return {
    groups,
    goOn() {
      gate.resolve();
      gate = Promise.withResolvers<void>();
    },
    async commit(items) {
      groups.push([...items]);
      await gate.promise;
      if (items.some(isBad)) throw new Error("no room");
      return items.map((item) => item * 2);
    },
  };
}

async function runAll(goOn: () => void, results: readonly Promise<unknown>[]): Promise<void> {
  let isDone = false;
  void Promise.allSettled(results).then(() => (isDone = true));
  while (!isDone) {
    goOn();
    await new Promise(setImmediate);
  }
}

test("groupCommit() commits one that comes alone at once, and together what gathers meanwhile", async () => {
  const { commit, groups, goOn } = slowCommits();
  const keep = groupCommit(10, commit);
  const results = [1, 2, 3, 4].map(keep);
  await runAll(goOn, results);
  deepEqual(groups, [[1], [2, 3, 4]]);
  deepEqual(await Promise.all(results), [2, 4, 6, 8]);
});

test("groupCommit() makes no group larger than it is told", async () => {
  const { commit, groups, goOn } = slowCommits();
  const keep = groupCommit(2, commit);
  await runAll(goOn, [1, 2, 3, 4, 5, 6].map(keep));
  deepEqual(groups, [[1], [2, 3], [4, 5], [6]]);
});

test("groupCommit() fails the bad item alone", async () => {
  const { commit, groups, goOn } = slowCommits((item) => item === 3);
  const keep = groupCommit(10, commit);
  const results = [1, 2, 3, 4].map(keep);
  await runAll(goOn, results);
  deepEqual(groups, [[1], [2, 3, 4], [2], [3], [4]]);
  deepEqual((await Promise.allSettled(results)).map(({ status }) => status), ["fulfilled", "fulfilled", "rejected", "fulfilled"]);
});

test("groupCommit() fails all at once where the failure is nobody's own", async () => {
  const { groups, goOn, ...slow } = slowCommits();
  const keep = groupCommit(10, async (items: readonly number[]) => {
    await slow.commit(items);
    throw new StoreError("store.unreachable", "Cannot use database", { temporary: true });
  });
  const results = [1, 2, 3].map(keep);
  await runAll(goOn, results);
  deepEqual(groups, [[1], [2, 3]]);
  for (const result of results) await rejects(result, StoreError);
});

test("groupCommit() goes on after a failure", async () => {
  const keep = groupCommit<number, number>(10, async (items) => {
    if (items.includes(0)) throw new Error("no room");
    return items;
  });
  await rejects(keep(0), /no room/);
  equal(await keep(7), 7);
});
