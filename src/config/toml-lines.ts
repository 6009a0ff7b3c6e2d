// Finds on which line of a TOML file each setting stands, so that an operator can be sent there.
//
// Limits: what looks like a setting inside a text of several lines is taken for one; it is for show only.

import { parse } from "smol-toml";

const HEADING = /^\s*(\[\[?)([^\]]+)\]/;
const LONGEST_LINE = 1_000;

/** By full name, with tables in a row counted from 1. Lines are counted from 1. */
export function linesOf(toml: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const rows = new Map<string, number>();
  let table = "";
  for (const [index, line] of toml.split("\n").entries()) {
    if (line.length > LONGEST_LINE || /^\s*(?:#|$)/.test(line)) continue;
    const [, bracket, heading = ""] = HEADING.exec(line) ?? [];
    if (bracket === undefined) {
      const key = dotted(line.slice(0, Math.max(line.indexOf("="), 0)));
      if (key !== undefined) lines.set(table + key, index + 1);
      continue;
    }
    const name = dotted(heading) ?? "";
    rows.set(name, (rows.get(name) ?? 0) + 1);
    table = bracket === "[[" ? `${name}.${rows.get(name)}.` : `${name}.`;
  }
  return lines;
}

/** A key as a name: `a."b c"` is "a.b c". Undefined where it is none. */
function dotted(key: string): string | undefined {
  const names: string[] = [];
  try {
    for (let value: unknown = parse(`${key} = 0`); typeof value === "object" && value !== null; ) {
      const [[name, inner] = ["", undefined]] = Object.entries(value);
      names.push(name);
      value = inner;
    }
  } catch {
    return undefined; // no key at all, or one that no setting has
  }
  return names.length > 0 ? names.join(".") : undefined;
}
