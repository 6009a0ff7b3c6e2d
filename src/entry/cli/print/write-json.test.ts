import { equal } from "node:assert/strict";
import { test } from "node:test";
import { anything, assert, property } from "fast-check";
import { writeJson } from "./write-json.ts";

const AT = Date.UTC(2026, 0, 5, 9);

const rows: readonly [value: unknown, expected: string, why: string][] = [
  [{ dueAt: AT, retries: 2 }, '{"dueAt":"2026-01-05T09:00:00.000Z","retries":2}', "writes instants as the API does"],
  [{ until: AT, since: AT, troubleSince: AT, at: AT }, `{${["until", "since", "troubleSince", "at"].map((name) => `"${name}":"2026-01-05T09:00:00.000Z"`).join()}}`, "knows instants by their names"],
  [{ dueAt: [AT] }, '{"dueAt":["2026-01-05T09:00:00.000Z"]}', "writes lists of instants"],
  [{ medianMs: 5, arrivedAt: 1e300 }, '{"medianMs":5,"arrivedAt":1e+300}', "leaves other numbers, and what is no time at all"],
  [{ finalRecipient: { localPart: "ada", domain: "example.com" } }, '{"finalRecipient":"ada@example.com"}', "writes mailboxes as text"],
  [{ status: { class: 4, subject: 3, detail: 1 } }, '{"status":"4.3.1"}', "writes status codes as text"],
  [{ a: undefined, b: null }, '{"b":null}', "leaves out what is not there"],
];

for (const [value, expected, why] of rows) test(`writeJson() ${why}`, () => equal(writeJson(value), expected));

test("writeJson() writes one line, whatever it is given", () => {
  assert(property(anything(), (value) => equal(writeJson({ value }).includes("\n"), false)));
});
