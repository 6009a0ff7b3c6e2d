// What SQLite says when something is wrong, in our words.

import { StoreError } from "../../base/errors.ts";

/** The low byte of https://sqlite.org/rescode.html */
const BUSY = 5;

interface Meaning {
  readonly code: string;
  readonly found: string;
  readonly wanted: string;
  readonly temporary: boolean;
}

const MEANINGS: ReadonlyMap<number, Meaning> = new Map([
  [BUSY, { code: "store.busy", found: "another process is writing and does not end", wanted: "a turn within 10 seconds", temporary: true }],
  [6, { code: "store.busy", found: "a table is locked", wanted: "a turn", temporary: true }],
  [8, { code: "store.read-only", found: "its file or folder may only be read", wanted: "leave to write", temporary: false }],
  [10, { code: "store.disk", found: "the disk cannot be read or written", wanted: "a disk that works and has room", temporary: true }],
  [11, { code: "store.damaged", found: "its file is damaged", wanted: "a whole SQLite database; restore a copy", temporary: false }],
  [13, { code: "store.full", found: "the disk is full", wanted: "room to write", temporary: true }],
  [14, { code: "store.cannot-open", found: "its file or folder is missing or may not be opened", wanted: "a folder that is there and can be written", temporary: false }],
  [26, { code: "store.no-database", found: "the file is something else", wanted: "a SQLite database or no file", temporary: false }],
]);

export function isBusy(error: unknown): boolean {
  return resultCodeOf(error) === BUSY;
}

/** Errors that are not SQLite's come back as they are. */
export function toStoreError(error: unknown, path: string): unknown {
  const resultCode = resultCodeOf(error);
  if (resultCode === undefined) return error;
  const meaning = MEANINGS.get(resultCode);
  if (meaning) return new StoreError(meaning.code, `Cannot use database "${path}": ${meaning.found}, wanted ${meaning.wanted}`, { temporary: meaning.temporary, cause: error });
  return new StoreError("store.failed", `Cannot use database "${path}": ${error instanceof Error ? error.message : "unknown error"}`, { cause: error });
}

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}
