// Tables for a person: aligned columns, cut where a terminal is too narrow for them.

import { cut, padEnd, widthOf } from "./text-width.ts";

export type Cell = string | number;

const GAP = "  ";
/** No column is cut to less. */
const NARROWEST = 8;

/**
 * Columns are as wide as their widest cell; a column of numbers stands to the right.
 *
 * @param columns of the terminal; undefined where nobody looks on: nothing is cut
 */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[], columns?: number): string {
  const texts = [heads, ...rows].map((cells) => heads.map((_, index) => onOneLine(cells[index])));
  const widths = fitted(heads.map((_, index) => widest(texts, index)), columns ?? Infinity);
  const isNumber = heads.map((_, index) => rows.length > 0 && rows.every((cells) => typeof cells[index] === "number"));
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (isNumber[index] === true ? cell.padStart(widths[index] ?? 0) : padEnd(cut(cell, widths[index] ?? 0), widths[index] ?? 0)))
      .join(GAP)
      .trimEnd();
  const [head = [], ...body] = texts;
  return [lineOf(head), lineOf(widths.map((width) => "─".repeat(width))), ...body.map(lineOf)].join("\n");
}

function onOneLine(cell: Cell | undefined): string {
  return String(cell ?? "").replace(/\s+/g, " ");
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return rows.reduce((most, cells) => Math.max(most, widthOf(cells[column] ?? "")), 0);
}

/** The widest columns give way first, until all fit or none may give more. */
function fitted(widths: readonly number[], columns: number): readonly number[] {
  const room = columns - GAP.length * (widths.length - 1);
  const sumUpTo = (most: number): number => widths.reduce((sum, width) => sum + Math.min(width, most), 0);
  let most = Math.max(NARROWEST, ...widths);
  while (most > NARROWEST && sumUpTo(most) > room) most -= 1;
  return widths.map((width) => Math.min(width, most));
}
