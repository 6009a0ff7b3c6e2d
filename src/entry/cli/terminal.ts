// Where a verb reads and writes: standard input, output and error, with progress for a person who waits.

import { once } from "node:events";
import { constants } from "node:os";
import { exits } from "./exits.ts";
import { cut } from "./print/text-width.ts";
import { harmless } from "./print/words.ts";
import { writeJson } from "./print/write-json.ts";
import { chunksOf, wholeOf, type Path } from "./read-file.ts";

export interface Terminal {
  /** How wide it is; undefined where nobody looks on. */
  readonly columns: number | undefined;
  /** Writes one line, or several, to standard output. */
  line(text: string): void;
  /** Writes one value as one line of JSON. */
  value(value: unknown): void;
  /** Writes bytes as they are. */
  bytes(bytes: Uint8Array): void;
  /** Writes one line, or several, to standard error. */
  note(text: string): void;
  /** Overwrites the line before, on standard error, where a person looks on. */
  progress(text: string): void;
  /** Bytes of a file; "-" is standard input. Throws where there is no such file or it is longer than 64 MB. */
  read(file: string): Promise<Uint8Array>;
  /** The same in chunks, however long it is. */
  chunks(file: Path): AsyncIterable<Uint8Array>;
  /** Waits until what was written to standard output has been taken, so that it does not pile up. */
  drained(): Promise<void>;
}

/** Of a terminal that does not tell its width. */
const USUAL_COLUMNS = 80;

/** What a verb reads whole into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", endForOutput);
  stderr.on("error", () => {}); // who does not want to hear of trouble does not
  let isProgressShown = false;
  const endProgress = (): void => {
    if (isProgressShown) stderr.write("\r\u001b[K");
    isProgressShown = false;
  };
  const write = (data: string | Uint8Array): void => {
    endProgress();
    stdout.write(data);
  };
  return {
    columns: stdout.isTTY ? stdout.columns || undefined : undefined,
    line: (text) => write(`${harmless(text)}\n`),
    value: (value) => write(`${writeJson(value)}\n`),
    bytes: write,
    note(text) {
      endProgress();
      stderr.write(`${harmless(text)}\n`);
    },
    progress(text) {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${cut(harmless(text), (stderr.columns || USUAL_COLUMNS) - 1)}`);
      isProgressShown = true;
    },
    read: (file) => wholeOf(file, chunksOf(file), MOST_BYTES),
    chunks: chunksOf,
    async drained() {
      if (stdout.writableNeedDrain) await once(stdout, "drain");
    },
  };
}

/** Nobody reads on, as with `| head`, or the disk is full: what is under way is found again, as after any other end. */
function endForOutput(error: NodeJS.ErrnoException): never {
  if (error.code === "EPIPE") process.exit(128 + constants.signals.SIGPIPE);
  process.stderr.write(`Cannot write output: ${error.message}\n`);
  process.exit(exits.output);
}
