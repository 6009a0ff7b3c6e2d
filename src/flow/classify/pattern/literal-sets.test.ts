import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

import { LiteralSets, packLists } from "./literal-sets.ts";

test("LiteralSets number each literal and each set once, and tell which sets hold a literal", () => {
  const sets = new LiteralSets();
  deepEqual([["user", "mailbox"], ["unknown"], ["user", "mailbox"], ["user"]].map((set) => sets.numberOf(set)), [0, 1, 0, 2]);
  deepEqual([sets.literals, sets.count], [["user", "mailbox", "unknown"], 3]);
  deepEqual(sets.setsOfLiterals(), [[0, 2], [0], [1]]);
  deepEqual(sets.literalsOf(["unknown", "alias"]), [2, 3]);
});

test("packLists() keeps each list in its place, empty ones too", () => {
  const { from, all } = packLists([[4, 5], [], [6]]);
  deepEqual([...from], [0, 2, 2, 3]);
  deepEqual([...all], [4, 5, 6]);
  equal(packLists([]).all.length, 0);
});
