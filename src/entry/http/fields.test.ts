import { equal } from "node:assert/strict";
import { test } from "node:test";
import { assert, date, property } from "fast-check";
import { z } from "zod";
import { instant, numbers } from "./fields.ts";

test("instant is written as it is read", () => {
  const range = { min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true };
  assert(property(date(range), (at) => equal(z.decode(instant, z.encode(instant, at.getTime())), at.getTime())));
});

test("numbers are told as instants where they are some", () => {
  const told = z.encode(numbers, { retries: 2, dueAt: 0, until: 1000 });
  equal(JSON.stringify(told), '{"retries":2,"dueAt":"1970-01-01T00:00:00.000Z","until":"1970-01-01T00:00:01.000Z"}');
});
