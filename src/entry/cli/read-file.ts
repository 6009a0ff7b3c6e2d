// Reads files and standard input, with a sentence where they cannot be read.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ReboundError } from "../../base/errors.ts";

/** What the disk knows a file by: octets where its name is no UTF-8. */
export type Path = string | Buffer;

const CHUNK_BYTES = 256 * 1024;

/**
 * A file from its beginning to its end, in chunks. Throws "cli.no-input" where it cannot be read.
 *
 * @param file "-" is standard input
 */
export async function* chunksOf(file: Path): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    }
  } catch (error) {
    throw unreadable(String(file), error);
  }
}

/** The whole of it; throws where that is more than `mostBytes`. */
export async function wholeOf(file: string, chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    size += chunk.length;
    if (size > mostBytes) throw new ReboundError("cli.too-large", `Cannot read "${file}": it has more than ${mostBytes} bytes, wanted fewer`);
  }
  return Buffer.concat(read);
}

export async function isFolder(place: Path): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() === true;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  EISDIR: "it is a folder, wanted a file",
  ENAMETOOLONG: "its name is too long for a file",
};

export function unreadable(file: string, error: unknown): ReboundError {
  if (error instanceof ReboundError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new ReboundError("cli.no-input", `Cannot read "${file}": ${reasons[code] ?? (error instanceof Error ? error.message : String(error))}`, { cause: error });
}
