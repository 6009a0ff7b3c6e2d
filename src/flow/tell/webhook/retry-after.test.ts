import { equal } from "node:assert/strict";
import { test } from "node:test";
import { readRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 0, 5, 9);
const rows: readonly (readonly [value: string, expected: number | undefined, why: string])[] = [
  ["120", 120_000, "reads seconds"],
  [" 0 ", 0, "reads none"],
  ["Mon, 05 Jan 2026 09:01:00 GMT", 60_000, "reads a date"],
  ["Mon, 05 Jan 2026 08:00:00 GMT", 0, "takes a date that has gone for now"],
  ["-5", undefined, "reads no negative number"],
  ["99999999999999", undefined, "reads no endless number"],
  ["soon", undefined, "reads no words"],
  ["", undefined, "reads nothing from nothing"],
];

for (const [value, expected, why] of rows) test(`readRetryAfter() ${why}`, () => equal(readRetryAfter(value, now), expected));
