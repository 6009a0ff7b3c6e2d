// Tables for a person: aligned columns, cut where a terminal is too narrow for them.

import { cut, padEnd, widthOf } from "./text-width.ts";

export type Cell = string | number;

const GAP = "  ";
/** No column is cut to less. */
const NARROWEST = 8;
/** What stands first says what the row is about: it is cut to no less than this. */
const FIRST_KEPT = 32;
/** Cutting a number or a date would make another one of it. */
const RIGID = /^$|^\d+$|^\d{4}-\d\d-\d\d/;

interface Column {
  readonly head: string;
  readonly cells: readonly string[];
  readonly isNumber: boolean;
  /** Not cut to less. */
  readonly least: number;
  readonly width: number;
}

/**
 * Columns are as wide as their widest cell; a column of numbers stands to the right.
 *
 * @param columns of the terminal; undefined where nobody looks on: nothing is cut
 */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[], columns: number = Infinity): string {
  const all = heads.map((head, index) => columnOf(head, rows.map((row) => row[index] ?? ""), index === 0));
  const isNarrow = all.reduce((sum, { width }) => sum + width + GAP.length, -GAP.length) > columns;
  const shown = isNarrow ? fitted(all.filter(({ cells }) => cells.some((cell) => cell !== "")), columns) : all;
  const lineOf = (textOf: (column: Column) => string): string =>
    shown
      .map((column) => {
        const text = cut(textOf(column), column.width);
        return column.isNumber ? text.padStart(column.width) : padEnd(text, column.width);
      })
      .join(GAP)
      .trimEnd();
  const body = rows.map((_, row) => lineOf(({ cells }) => cells[row] ?? ""));
  return [lineOf(({ head }) => head), lineOf(({ width }) => "─".repeat(width)), ...body].join("\n");
}

function columnOf(head: string, values: readonly Cell[], isFirst: boolean): Column {
  const cells = values.map((value) => String(value).replace(/\s+/g, " "));
  const leastOfText = isFirst ? FIRST_KEPT : NARROWEST;
  const width = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(head));
  return {
    head,
    cells,
    isNumber: values.length > 0 && values.every((value) => typeof value === "number"),
    least: cells.every((cell) => RIGID.test(cell)) ? width : leastOfText,
    width,
  };
}

/** The widest columns of text give way first, until all fit or none may give more. */
function fitted(columns: readonly Column[], room: number): readonly Column[] {
  const gaps = GAP.length * (columns.length - 1);
  const widthUpTo = (most: number, { least, width }: Column): number => Math.min(width, Math.max(most, least));
  const sumUpTo = (most: number): number => columns.reduce((sum, column) => sum + widthUpTo(most, column), gaps);
  let most = Math.max(NARROWEST, ...columns.map(({ width }) => width));
  while (most > NARROWEST && sumUpTo(most) > room) most -= 1;
  return columns.map((column) => ({ ...column, width: widthUpTo(most, column) }));
}
