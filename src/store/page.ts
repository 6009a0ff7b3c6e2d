// Long lists in parts: each part ends with a cursor that tells where the next begins.

import { RequestError } from "../base/errors.ts";
import type { Connection, Row, Value } from "./dialect.ts";

/** A part of a long list, and where the next part begins; undefined after the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  /** `next` of the part before. */
  readonly after?: string;
  /** 1 to 1000; what is beyond is brought back. */
  readonly limit: number;
}

export interface Listing<T> {
  /** Columns and tables: "select … from …". */
  readonly select: string;
  /** Such as "server = :server"; joined by "and". */
  readonly conditions: readonly string[];
  readonly values: Row;
  /** Columns that give the order and tell every row from every other. */
  readonly key: readonly string[];
  readonly order: "asc" | "desc";
  read(row: Row): T;
}

const LARGEST_PAGE = 1000;

/** @throws {RequestError} where `after` is no cursor of such a list */
export async function readPage<T>(connection: Connection, request: PageRequest, listing: Listing<T>): Promise<Page<T>> {
  const { select, key, order, read } = listing;
  const limit = Math.min(Math.max(Math.trunc(request.limit), 1), LARGEST_PAGE);
  const after = request.after === undefined ? undefined : readCursor(request.after, key);
  const conditions = after ? [...listing.conditions, isBehind(key, order)] : listing.conditions;
  const statement = [
    select,
    conditions.length > 0 ? `where ${conditions.join("\n  and ")}` : "",
    `order by ${key.map((column) => `${column} ${order}`).join(", ")}`,
    "limit :page_limit",
  ];
  const rows = await connection.query(statement.join("\n"), { ...listing.values, ...after, page_limit: limit + 1 });
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit).map(read), ...(last && { next: writeCursor(key.map((column) => last[column] ?? null)) }) };
}

/** Conditions for those fields of a filter that are there, and their values. */
export function equalTo(filter: Readonly<Record<string, Value | undefined>>): Pick<Listing<never>, "conditions" | "values"> {
  const given = Object.entries(filter).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return { conditions: given.map(([column]) => `${column} = :${column}`), values: Object.fromEntries(given) };
}

function isBehind(key: readonly string[], order: "asc" | "desc"): string {
  return `(${key.join(", ")}) ${order === "asc" ? ">" : "<"} (${key.map((column) => `:after_${column}`).join(", ")})`;
}

function writeCursor(values: readonly Value[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

function readCursor(after: string, key: readonly string[]): Row {
  const values = jsonOf(Buffer.from(after, "base64url").toString());
  if (!Array.isArray(values) || values.length !== key.length || !key.every((column, index) => fits(column, values[index]))) {
    throw new RequestError("request.bad-cursor", 400, `Cannot list: cursor is "${after.slice(0, 200)}", wanted "next" of the part before`);
  }
  return Object.fromEntries(key.map((column, index) => [`after_${column}`, values[index]]));
}

function fits(column: string, value: unknown): boolean {
  return column.endsWith("_at") ? Number.isSafeInteger(value) : typeof value === "string" && !value.includes("\0");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
