import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readMessageId, writeMessageId } from "./message-id.ts";

const rows: readonly [given: string, expected: string | undefined, why: string][] = [
  ["<1234@mail.example>", "1234@mail.example", "takes the angle brackets off"],
  [" <1234@mail.example> (made here)", "1234@mail.example", "leaves out what stands behind them"],
  ["1234@mail.example", "1234@mail.example", "takes a name without angle brackets"],
  ["<>", undefined, "finds no name in empty brackets"],
  ["  ", undefined, "finds no name in blanks"],
  ["<1234@mail.example", "<1234@mail.example", "leaves half a pair as it is"],
];

for (const [given, expected, why] of rows) {
  test(`readMessageId() ${why}`, () => equal(readMessageId(given), expected));
}

test("readMessageId() undoes writeMessageId()", () => {
  fc.assert(fc.property(fc.stringMatching(/^[^<>]+$/), (name) => equal(readMessageId(writeMessageId(name)), name)));
});

test("readMessageId() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readMessageId(text)));
});
