import { equal } from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "./nearest.ts";

const KNOWN = ["finalRecipient", "reversePath", "stream", "for"];

const rows: readonly [given: string, expected: string | undefined, why: string][] = [
  ["finalRecipent", "finalRecipient", "sees a letter that is missing"],
  ["ReversePath", "reversePath", "does not mind case"],
  ["steram", "stream", "sees letters that changed places"],
  ["colour", undefined, "guesses nothing where nothing is near"],
  ["abc", undefined, "takes no short word for any other short word"],
  ["x".repeat(100_000), undefined, "does not look at what no field is called"],
];

for (const [given, expected, why] of rows) {
  test(`nearest() ${why}`, () => equal(nearest(given, KNOWN), expected));
}
