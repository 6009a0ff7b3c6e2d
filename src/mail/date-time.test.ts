import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readDateTime, writeDateTime } from "./date-time.ts";

const TEN = Date.UTC(2026, 10, 23, 10);

const rows: readonly [given: string, expected: number | undefined, why: string][] = [
  ["Mon, 23 Nov 2026 10:00:00 +0000", TEN, "reads a date in UTC"],
  ["Mon, 23 Nov 2026 11:30:00 +0130", TEN, "reckons an offset east"],
  ["Mon, 23 Nov 2026 02:00:00 -0800 (PST)", TEN, "passes over a comment"],
  ["23 Nov 2026 10:00 GMT", TEN, "does without day of week and seconds"],
  ["Mon, 23 Nov 26 05:00:00 EST", TEN, "reads two digits of a year and a named zone, RFC 5322 §4.3"],
  ["Mon,  23  Nov\t2026 10:00:00 Z", TEN, "passes over blanks, and takes a letter for UTC"],
  ["23 Nov 99 10:00:00 +0000", Date.UTC(1999, 10, 23, 10), "puts years from 50 into the last century"],
  ["31 Feb 2026 10:00:00 +0000", undefined, "takes no day that the month has not"],
  ["23 Nov 2026 25:00:00 +0000", undefined, "takes no hour 25"],
  ["23 Foo 2026 10:00:00 +0000", undefined, "takes no month that is none"],
  ["yesterday", undefined, "takes no other text"],
  ["", undefined, "finds nothing in nothing"],
];

for (const [given, expected, why] of rows) {
  test(`readDateTime() ${why}`, () => equal(readDateTime(given), expected));
}

test("readDateTime() undoes writeDateTime()", () => {
  const seconds = fc.integer({ min: Date.UTC(1000, 0) / 1000, max: Date.UTC(9999, 11) / 1000 });
  fc.assert(fc.property(seconds, (second) => equal(readDateTime(writeDateTime(second * 1000)), second * 1000)));
});

test("readDateTime() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readDateTime(text)));
});
