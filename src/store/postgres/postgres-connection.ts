// Statements on one connection to PostgreSQL: prepared once each, many rows in one go.

import type { ClientBase, QueryResult } from "pg";
import type { Connection, Row, Value } from "../dialect.ts";
import { numberParameters, valueOf } from "../parameters.ts";
import { toStoreError } from "./postgres-error.ts";

/** A statement as every connection of the process knows it. */
interface Named {
  /** Under which PostgreSQL keeps it prepared. */
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
}

const named = new Map<string, Named>();

function nameOf(statement: string): Named {
  const known = named.get(statement);
  if (known) return known;
  const fresh = { ...numberParameters(statement, "$"), name: `rebound_${named.size + 1}` };
  named.set(statement, fresh);
  return fresh;
}

/** @param where the database as errors name it */
export function connectionOn(client: ClientBase, where: string): Connection {
  async function ask(statement: string, valueFor: (name: string) => Value): Promise<QueryResult<Row>> {
    const { name, text, names } = nameOf(statement);
    try {
      return await client.query<Row>({ name, text, values: names.map(valueFor) });
    } catch (error) {
      throw toStoreError(error, where);
    }
  }
  const askOne = (statement: string, values: Row): Promise<QueryResult<Row>> => ask(statement, (name) => valueOf(values, name));
  const askMany = (statement: string, rows: readonly Row[], values: Row): Promise<QueryResult<Row>> =>
    ask(statement, (name) => (name in values ? valueOf(values, name) : writeArray(rows, name)));
  return {
    query: async (statement, values = {}) => (await askOne(statement, values)).rows,
    run: async (statement, values = {}) => (await askOne(statement, values)).rowCount ?? 0,
    queryMany: async (statement, rows, values = {}) => (rows.length === 0 ? [] : (await askMany(statement, rows, values)).rows),
    runMany: async (statement, rows, values = {}) => (rows.length === 0 ? 0 : ((await askMany(statement, rows, values)).rowCount ?? 0)),
    async script(text) {
      try {
        await client.query(text);
      } catch (error) {
        throw toStoreError(error, where);
      }
    },
  };
}

/** One column of all rows as PostgreSQL writes an array. The driver's own way takes three times as long. */
function writeArray(rows: readonly Row[], name: string): string {
  let text = "{";
  for (const row of rows) text += (text.length > 1 ? "," : "") + writeElement(valueOf(row, name));
  return `${text}}`;
}

function writeElement(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${/[\\"]/.test(value) ? value.replace(/[\\"]/g, "\\$&") : value}"`;
  return `"\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}"`;
}
