import { equal } from "node:assert/strict";
import { test } from "node:test";
import { lineOf } from "./open-log.ts";

const at = Date.UTC(2026, 0, 5, 9, 30, 1);

const rows: readonly [level: string, message: string, fields: object, expected: string, why: string][] = [
  ["info", "Request", { method: "GET", httpStatus: 200 }, "2026-01-05 09:30:01 INFO  Request method=GET httpStatus=200", "tells when, how grave, what, and with which values"],
  ["error", "Request failed", { error: new Error("disk is full") }, "2026-01-05 09:30:01 ERROR Request failed error=disk is full", "tells what an error says"],
  ["warn", "Mail refused", { error: "one\n    at two\r\nthree" }, "2026-01-05 09:30:01 WARN  Mail refused error=one | at two | three", "stays one line"],
  ["warn", "Mail refused", { error: "\u001b[31mred" }, "2026-01-05 09:30:01 WARN  Mail refused error=\u{fffd}[31mred", "steers no terminal"],
];
for (const [level, message, fields, expected, why] of rows) {
  test(`lineOf() ${why}`, () => equal(lineOf(level, message, { fields, at }), expected));
}
