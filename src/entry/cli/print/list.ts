// Prints a list: a line of JSON for each row, or a table, or a sentence where there is nothing.

import type { Call } from "../verb.ts";
import { table, type Cell } from "./table.ts";

export interface List<T> {
  readonly heads: readonly string[];
  readonly cells: (row: T) => readonly Cell[];
  /** Said instead of an empty table. */
  readonly nothing: string;
  /** How more of it would be shown; undefined where this is all. */
  readonly more?: string | undefined;
}

export function printList<T>({ terminal, json }: Pick<Call, "terminal" | "json">, rows: readonly T[], { heads, cells, nothing, more }: List<T>): void {
  if (json) for (const row of rows) terminal.value(row);
  else terminal.line(rows.length === 0 ? nothing : table(heads, rows.map(cells), terminal.columns));
  if (more !== undefined) terminal.note(more);
}
