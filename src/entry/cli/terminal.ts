// Where a verb reads and writes: standard input, output and error, with progress for a person who waits.

import { createReadStream } from "node:fs";
import { ReboundError } from "../../base/errors.ts";

export interface Terminal {
  /** Writes one line to standard output. */
  line(text: string): void;
  /** Writes one value as one line of JSON. */
  value(value: unknown): void;
  /** Writes one line to standard error. */
  note(text: string): void;
  /** Overwrites the line before, on standard error, where a person looks on. */
  progress(text: string): void;
  /** Bytes of a file; "-" is standard input. Throws where there is no such file or it is longer than `mostBytes`. */
  read(file: string, mostBytes?: number): Promise<Uint8Array>;
}

/** What a verb reads whole into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let isProgressShown = false;
  const endProgress = (): void => {
    if (isProgressShown) stderr.write("\r\u001b[K");
    isProgressShown = false;
  };
  return {
    line(text) {
      endProgress();
      stdout.write(`${text}\n`);
    },
    value(value) {
      stdout.write(`${JSON.stringify(value)}\n`);
    },
    note(text) {
      endProgress();
      stderr.write(`${text}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${text}`);
      isProgressShown = true;
    },
    read: readBytes,
  };
}

async function readBytes(file: string, mostBytes: number = MOST_BYTES): Promise<Uint8Array> {
  const stream = file === "-" ? process.stdin : createReadStream(file);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
      chunks.push(bytes);
      size += bytes.length;
      if (size > mostBytes) throw new ReboundError("cli.too-large", `Cannot read "${file}": it has more than ${mostBytes} bytes, wanted fewer`);
    }
  } catch (error) {
    if (error instanceof ReboundError) throw error;
    throw new ReboundError("cli.unreadable", `Cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return Buffer.concat(chunks);
}
