import { equal } from "node:assert/strict";
import { test } from "node:test";
import { assert, date, property, string } from "fast-check";
import { z } from "zod";
import { instant, numbers, readInstant } from "./fields.ts";

const rows: readonly [given: string, expected: number | undefined, why: string][] = [
  ["2026-01-05T09:00:00Z", Date.UTC(2026, 0, 5, 9), "reads UTC"],
  ["2026-01-05T10:00:00.500+01:00", Date.UTC(2026, 0, 5, 9, 0, 0, 500), "reads an offset"],
  ["2026-01-05T09:00Z", Date.UTC(2026, 0, 5, 9), "does without seconds"],
  ["2026-01-05T09:00:00", undefined, "wants an offset: nobody can know whose nine o'clock it is"],
  ["2026-01-05", undefined, "wants a time"],
  ["2026-13-05T09:00:00Z", undefined, "wants a month that there is"],
  ["tomorrow", undefined, "takes no words"],
  ["1767603600000", undefined, "takes no bare number"],
];

for (const [given, expected, why] of rows) {
  test(`readInstant() ${why}`, () => equal(readInstant(given), expected));
}

test("instant is written as it is read", () => {
  const range = { min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true };
  assert(property(date(range), (at) => equal(z.decode(instant, z.encode(instant, at.getTime())), at.getTime())));
});

test("readInstant() never throws", () => assert(property(string(), (text) => void readInstant(text))));

test("numbers are told as instants where they are some", () => {
  const told = z.encode(numbers, { retries: 2, dueAt: 0, until: 1000 });
  equal(JSON.stringify(told), '{"retries":2,"dueAt":"1970-01-01T00:00:00.000Z","until":"1970-01-01T00:00:01.000Z"}');
});
