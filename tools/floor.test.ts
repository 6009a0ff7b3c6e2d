import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { findFallen, raiseFloor, writeFloor, writeTally } from "./floor.ts";

const tally = (name: string, right: number, of: number) => ({ name, right, of });

test("findFallen() tells figures that fell, and those with other labels", () => {
  const floor = { status: [8, 10], reason: [5, 10], action: [1, 2], kind: [1, 1] } as const;
  deepEqual(findFallen(floor, [tally("status", 8, 10), tally("reason", 4, 10), tally("action", 2, 3)]), [
    "reason: 4 of 10, wanted 5 or more",
    "action: 3 labels, wanted 2 as in the floor: accept it anew",
    "kind: 0 labels, wanted 1 as in the floor: accept it anew",
  ]);
});

test("raiseFloor() lifts what rose, keeps what fell, and begins anew where the labels changed", () => {
  deepEqual(raiseFloor({ status: [8, 10], reason: [5, 10], action: [2, 2], gone: [1, 1] }, [tally("status", 9, 10), tally("reason", 4, 10), tally("action", 1, 3)]), {
    status: [9, 10],
    reason: [5, 10],
    action: [1, 3],
  });
});

test("writeFloor() writes a line a figure", () => {
  equal(writeFloor({ status: [8, 10], reason: [5, 10] }), '{\n  "status": [8, 10],\n  "reason": [5, 10]\n}\n');
});

test("writeTally() tells no share of nothing", () => equal(writeTally({ name: "status", right: 0, of: 0 }), `${"status".padEnd(38)}     0 / 0    `));
test("writeTally() tells the share", () => equal(writeTally({ name: "status", right: 3, of: 4 }), `${"status".padEnd(38)}     3 / 4     75.0 %`));
