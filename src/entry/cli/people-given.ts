// Whom a verb is about: recipients among its words, or one a line in a file.

import { UsageError } from "./exits.ts";
import { textOf } from "./read-options.ts";
import type { Call } from "./verb.ts";

export const fileOption = { file: { type: "string" } } as const;

export const fileHelp = `  --file FILE        one recipient a line; "-" reads standard input`;

/** In the order in which they are given, each once. */
export async function peopleGiven({ positionals, values, terminal }: Call): Promise<readonly string[]> {
  const file = textOf(values, "file");
  const lines = file === undefined ? [] : linesOf(await terminal.read(file));
  const people = [...new Set([...positionals, ...lines])];
  if (people.length === 0) throw new UsageError(`Cannot follow: ${file === undefined ? "no recipient is given" : `"${file}" names no recipient`}, wanted one or more, or --file FILE`);
  return people;
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes); // without the byte order mark
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
