// The columns of a noun: how its fields become a row, and a row the noun again.

import type { Row, RowType, SqlType, Value } from "./dialect.ts";

/** How a field is kept. `flag`: 0 or 1. `json`: as text. */
export type Kind = "text" | "integer" | "bigint" | "bytea" | "flag" | "json";

type KindOf<V> = [V] extends [string] ? "text" : [V] extends [number] ? "integer" | "bigint" : [V] extends [boolean] ? "flag" : [V] extends [Uint8Array] ? "bytea" : "json";

/** Every field of a noun; the compiler misses one that is forgotten. */
export type Kinds<T> = { readonly [F in keyof T]-?: KindOf<Exclude<T[F], undefined>> };

export interface Columns<T> {
  readonly types: RowType;
  /** "envelope_id, mailbox, …" */
  readonly list: string;
  /** Absent fields are null. */
  write(noun: T): Row;
  /** Null, and a column that was not asked for, is an absent field. */
  read(row: Row): T;
}

const SQL_TYPES: Readonly<Record<Kind, SqlType>> = { text: "text", integer: "integer", bigint: "bigint", bytea: "bytea", flag: "integer", json: "text" };

export function columnsOf<T extends object>(kinds: Kinds<T>): Columns<T> {
  const fields = Object.entries<Kind>(kinds).map(([field, kind]) => ({ field, kind, column: snakeCase(field) }));
  return {
    types: Object.fromEntries(fields.map(({ column, kind }) => [column, SQL_TYPES[kind]])),
    list: fields.map(({ column }) => column).join(", "),
    write(noun) {
      const row: Record<string, Value> = {};
      for (const { field, kind, column } of fields) row[column] = toValue(noun[field as keyof T], kind);
      return row;
    },
    read(row) {
      const noun: Record<string, unknown> = {};
      for (const { field, kind, column } of fields) {
        const value = row[column];
        if (value !== null && value !== undefined) noun[field] = fromValue(value, kind);
      }
      return noun as T; // what write() made of a T; the property tests of the contract hold it to that
    },
  };
}

/** "on conflict" sets all columns but those of the key to what was given. */
export function replaceAllBut(key: RowType, { types }: Pick<Columns<never>, "types">): string {
  const rest = Object.keys(types).filter((column) => !(column in key));
  return rest.map((column) => `${column} = excluded.${column}`).join(", ");
}

function snakeCase(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function toValue(value: unknown, kind: Kind): Value {
  if (value === undefined) return null;
  if (kind === "json") return JSON.stringify(value);
  if (kind === "flag") return value ? 1 : 0;
  return kind === "text" ? keepable(value as string) : (value as Value); // Kinds<T> has tied the kind to the field's type
}

function fromValue(value: Exclude<Value, null>, kind: Kind): unknown {
  if (kind === "json") return JSON.parse(String(value));
  return kind === "flag" ? value === 1 : value;
}

/** Text as both databases can keep it: PostgreSQL has no NUL, and neither has half a surrogate pair. */
function keepable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\0") ? whole.replaceAll("\0", "\u{fffd}") : whole;
}
