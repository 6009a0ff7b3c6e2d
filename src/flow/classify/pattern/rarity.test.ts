import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";

import { Rarity } from "./rarity.ts";

const rarity = new Rarity(["recipient unknown", "recipient rejected", "the recipient is full", "message greylisted"]);

const rows: readonly [sets: (readonly string[])[], expected: readonly string[] | undefined, why: string][] = [
  [[["\brecipient"], ["greylist"]], ["greylist"], "takes what stands in fewer texts"],
  [[["recipient"], ["unknown", "rejected"]], ["unknown", "rejected"], "adds up what is met of a set"],
  [[["message"], ["quota"]], ["quota"], "takes what no text has"],
  [[["no"], ["recipient"]], ["recipient"], "takes short words for frequent"],
  [[["quota"], ["mailbox"]], ["quota"], "takes the first of equals"],
  [[["\u0080\u0080\u0080"], ["recipient"]], ["\u0080\u0080\u0080"], "knows nothing of letters beyond ASCII, and takes them for rare"],
  [[], undefined, "has none where there are none"],
];

for (const [sets, expected, why] of rows) test(`Rarity ${why}`, () => deepEqual(rarity.rarestOf(sets), expected));

test("Rarity does without texts", () => equal(new Rarity([]).rarestOf([["quota"]])?.[0], "quota"));
