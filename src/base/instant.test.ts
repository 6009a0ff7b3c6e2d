import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readInstant, writeInstant } from "./instant.ts";

const TEN = Date.UTC(2026, 10, 23, 10);

const rows: readonly [given: string, expected: number | undefined, why: string][] = [
  ["2026-11-23T10:00:00Z", TEN, "reads UTC"],
  ["2026-11-23T11:00:00+01:00", TEN, "reads an offset"],
  ["2026-11-23t10:00z", TEN, "does without seconds, and with small letters"],
  ["2026-11-23T10:00:00.250Z", TEN + 250, "reads parts of seconds"],
  ["2026-11-23T10:00:00", undefined, "takes nothing without an offset: whose time is it?"],
  ["2026-11-23", undefined, "takes no day alone"],
  ["2026-13-23T10:00:00Z", undefined, "takes no thirteenth month"],
  ["tomorrow", undefined, "takes no word"],
  ["1767603600000", undefined, "takes no bare number"],
];

for (const [given, expected, why] of rows) {
  test(`readInstant() ${why}`, () => equal(readInstant(given), expected));
}

test("readInstant() undoes writeInstant()", () => {
  fc.assert(fc.property(fc.date({ min: new Date(Date.UTC(0, 0)), max: new Date(Date.UTC(9999, 0)), noInvalidDate: true }), (date) => equal(readInstant(writeInstant(date.getTime())), date.getTime())));
});

test("readInstant() never throws", () => fc.assert(fc.property(fc.string(), (text) => void readInstant(text))));
