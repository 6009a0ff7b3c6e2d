// PostgreSQL reads the arrays that we write.

import { deepEqual } from "node:assert/strict";
import { after, before, suite, test } from "node:test";
import * as fc from "fast-check";
import { Client } from "pg";
import { noPostgres, openTestPostgres, type TestDatabase } from "../../../test/databases/open-test-postgres.ts";
import type { SqlType, Value } from "../dialect.ts";
import { writeArray } from "./binary-array.ts";

const text = fc.string({ unit: "binary" }).map((value) => value.replaceAll("\0", "0"));
const kinds: readonly [type: SqlType, values: fc.Arbitrary<Value>, read: (value: string) => Value][] = [
  ["text", fc.oneof(text, fc.constantFrom("", "NULL", "{a}", '"')), String],
  ["integer", fc.integer(), Number],
  ["bigint", fc.maxSafeInteger(), Number],
  ["bytea", fc.uint8Array(), (value) => new Uint8Array(Buffer.from(value, "hex"))],
];

suite("writeArray()", { skip: noPostgres ?? false }, () => {
  let database: TestDatabase;
  let client: Client;
  before(async () => {
    database = await openTestPostgres();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  after(async () => {
    await client.end();
    await database.stop();
  });

  for (const [type, values, read] of kinds) {
    const asText = type === "bytea" ? "encode(value, 'hex')" : "value::text";
    test(`writes ${type} as PostgreSQL reads it`, () =>
      fc.assert(
        fc.asyncProperty(fc.array(fc.option(values), { minLength: 1, maxLength: 20 }), async (given) => {
          const { rows } = await client.query<{ value: string | null }>(`select ${asText} as value from unnest($1::${type}[]) as given(value)`, [writeArray(given, type)]);
          deepEqual(rows.map(({ value }) => (value === null ? null : read(value))), given.map((value) => (value === 0 ? 0 : value)));
        }),
        { numRuns: 50 },
      ));
  }
});
