// Statements name their parameters; databases number them.

import type { Row, Value } from "./dialect.ts";

export interface NumberedStatement {
  readonly text: string;
  /** Names in the order of their numbers. */
  readonly names: readonly string[];
}

/** A name behind one colon; two of them are a cast. */
const PARAMETER = /(?<!:):([a-z][a-z_0-9]*)/g;

/** @param placeholder such as "$" or "?", set before the number */
export function numberParameters(statement: string, placeholder: string): NumberedStatement {
  const names: string[] = [];
  const text = statement.replace(PARAMETER, (_, name: string) => {
    const index = names.indexOf(name);
    return `${placeholder}${index < 0 ? names.push(name) : index + 1}`;
  });
  return { text, names };
}

export function valueOf(row: Row, name: string): Value {
  const value = row[name];
  if (value === undefined) throw new Error(`A statement gets every parameter that it names; "${name}" is missing`);
  return value;
}
