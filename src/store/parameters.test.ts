// Names become numbers; casts stay.

import { deepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { numberParameters, valueOf, type NumberedStatement } from "./parameters.ts";

const rows: readonly [given: string, placeholder: string, expected: NumberedStatement, why: string][] = [
  ["where id = :id", "$", { text: "where id = $1", names: ["id"] }, "numbers a name"],
  [":a, :b, :a", "?", { text: "?1, ?2, ?1", names: ["a", "b"] }, "gives a name that comes again its number again"],
  ["unnest(:due_at::bigint[])", "$", { text: "unnest($1::bigint[])", names: ["due_at"] }, "takes two colons for a cast"],
  ["select 1", "$", { text: "select 1", names: [] }, "leaves a text without names alone"],
];

for (const [given, placeholder, expected, why] of rows) {
  test(`numberParameters() ${why}`, () => deepEqual(numberParameters(given, placeholder), expected));
}

test("valueOf() says which value is missing", () => throws(() => valueOf({ a: 1 }, "b"), /"b" is missing/));
