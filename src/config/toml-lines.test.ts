import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { linesOf } from "./toml-lines.ts";

const rows: readonly [given: string, expected: Readonly<Record<string, number>>, why: string][] = [
  ["a = 1\nb.c = 2", { a: 1, "b.c": 2 }, "counts lines from 1"],
  ["# a = 1\n[http] # x\n  port = 1", { "http.port": 3 }, "knows tables and comments"],
  ['[outlets.smtp.routes]\n"full.example" = "x"', { "outlets.smtp.routes.full.example": 2 }, "takes quotes off"],
  ["[[listeners]]\nname = 'a'\n[[listeners]]\nname = 'b'", { "listeners.1.name": 2, "listeners.2.name": 4 }, "counts tables in a row"],
  ['delays = [\n  "a = b",\n  "c",\n]\nx = 1', { delays: 1, x: 5 }, "passes over lists of several lines"],
];
for (const [given, expected, why] of rows) test(`linesOf() ${why}`, () => deepEqual(Object.fromEntries(linesOf(given)), expected));

test("linesOf() never throws", () => {
  const pieces = fc.constantFrom("[", "]", "=", '"', "'", ".", "a", "\n", "#", " ");
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces).map((all) => all.join(""))), (toml) => void linesOf(toml)));
});
