// Tables and words for a person: aligned columns, dates, durations, shares.

/** Columns are as wide as their widest cell; a column of numbers stands to the right. */
export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => String(row[column] ?? "").length)));
  const lineOf = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, column) => (typeof cell === "number" ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [lineOf(heads), lineOf(widths.map((width) => "─".repeat(width))), ...rows.map(lineOf)].join("\n");
}

/** "2026-11-24 10:00 UTC"; "" for undefined. */
export function date(at: number | undefined): string {
  return at === undefined ? "" : `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

const units: readonly (readonly [name: string, ms: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
];

/** The two largest units: "2 d 4 h"; "" for undefined. */
export function duration(ms: number | undefined): string {
  if (ms === undefined) return "";
  let rest = Math.round(ms / 1000) * 1000;
  const parts = units.flatMap(([name, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.slice(0, 2).join(" ") || "0 s";
}

/** A share from 0 to 1 as "75 %"; "" for undefined. */
export function percent(share: number | undefined): string {
  return share === undefined ? "" : `${Math.round(share * 100)} %`;
}
