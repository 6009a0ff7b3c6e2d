// Reads files and standard input, with a bound on their size and a sentence where they cannot be read.

import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ReboundError } from "../../base/errors.ts";

/** @param file "-" is standard input */
export async function readFileBytes(file: string, mostBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      chunks.push(bytes);
      size += bytes.length;
      if (size > mostBytes) throw new ReboundError("cli.too-large", `Cannot read "${file}": it has more than ${mostBytes} bytes, wanted fewer`);
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  return Buffer.concat(chunks);
}

/** The file itself, or all files of a folder and of those in it, in the order of their names; hidden ones are left out. */
export async function* filesBelow(place: string): AsyncGenerator<string> {
  if (place === "-" || !(await isFolder(place))) {
    yield place;
    return;
  }
  const entries = await readdir(place, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(place, error);
  });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* filesBelow(join(place, entry.name));
    else if (entry.isFile()) yield join(place, entry.name);
  }
}

export async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() === true;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  EISDIR: "it is a folder, wanted a file",
  ENAMETOOLONG: "its name is too long for a file",
};

function unreadable(file: string, error: unknown): ReboundError {
  if (error instanceof ReboundError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new ReboundError("cli.no-input", `Cannot read "${file}": ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`, { cause: error });
}
