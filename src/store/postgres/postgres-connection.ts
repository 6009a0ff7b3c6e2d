// Statements on one connection to PostgreSQL: prepared once each, many rows in one go.

import type { ClientBase, QueryResult } from "pg";
import type { Connection, Row, SqlType, Value } from "../dialect.ts";
import { numberParameters, valueOf } from "../parameters.ts";
import { writeArray } from "./binary-array.ts";
import { toStoreError } from "./postgres-error.ts";

/** A statement as every connection of the process knows it. */
interface Named {
  /** Under which PostgreSQL keeps it prepared. */
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
  /** Of the elements of those parameters that are arrays: the columns of `given`. */
  readonly elements: ReadonlyMap<string, SqlType>;
}

const ARRAY = /:([a-z_0-9]+)::(text|integer|bigint|bytea)\[\]/g;

const named = new Map<string, Named>();

function nameOf(statement: string): Named {
  const known = named.get(statement);
  if (known) return known;
  const elements = new Map([...statement.matchAll(ARRAY)].map(([, name = "", type]) => [name, type as SqlType])); // as ARRAY has it
  const fresh = { ...numberParameters(statement, "$"), name: `rebound_${named.size + 1}`, elements };
  named.set(statement, fresh);
  return fresh;
}

/** What is looked for is written as what is kept: without U+0000, which PostgreSQL has not (columns.ts). */
function asKept(value: Value): Value {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\u{fffd}") : value;
}

/** @param where the database as errors name it */
export function connectionOn(client: ClientBase, where: string): Connection {
  async function ask(statement: string, rows: readonly Row[], values: Row): Promise<QueryResult<Row>> {
    const { name, text, names, elements } = nameOf(statement);
    const valueFor = (column: string): Value => {
      const type = elements.get(column);
      return type ? writeArray(rows.map((row) => valueOf(row, column)), type) : asKept(valueOf(values, column));
    };
    try {
      return await client.query<Row>({ name, text, values: names.map(valueFor) });
    } catch (error) {
      throw toStoreError(error, where);
    }
  }
  return {
    query: async (statement, values = {}) => (await ask(statement, [], values)).rows,
    run: async (statement, values = {}) => (await ask(statement, [], values)).rowCount ?? 0,
    queryMany: async (statement, rows, values = {}) => (rows.length === 0 ? [] : (await ask(statement, rows, values)).rows),
    runMany: async (statement, rows, values = {}) => (rows.length === 0 ? 0 : ((await ask(statement, rows, values)).rowCount ?? 0)),
    async script(text) {
      try {
        await client.query(text);
      } catch (error) {
        throw toStoreError(error, where);
      }
    },
  };
}
