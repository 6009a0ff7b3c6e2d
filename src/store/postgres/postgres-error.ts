// What PostgreSQL says when something is wrong, in our words.

import { ReboundError, StoreError } from "../../base/errors.ts";
import { CONFLICT } from "../seen-rows.ts";

interface Meaning {
  readonly code: string;
  readonly found: string;
  readonly wanted: string;
  readonly temporary: boolean;
}

const conflict: Meaning = { code: CONFLICT, found: "another transaction is in the way", wanted: "to be alone", temporary: true };
const refused: Meaning = { code: "store.refused", found: "it does not know this user and password", wanted: "ones that it lets in", temporary: false };
const away: Meaning = { code: "store.unreachable", found: "it does not answer", wanted: "a PostgreSQL that can be reached", temporary: true };
const slow: Meaning = { code: "store.slow", found: "a statement took too long", wanted: "an answer within a minute", temporary: true };

/** By SQLSTATE, the code of the operating system, or the first two characters of the former: its class. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ["40001", conflict],
  ["40P01", conflict],
  ["23505", conflict],
  ["28000", refused],
  ["28P01", refused],
  ["3D000", { code: "store.no-database", found: "there is no such database", wanted: "one that has been created", temporary: false }],
  ["25006", { code: "store.read-only", found: "it only lets read", wanted: "one that lets write, such as the primary", temporary: true }],
  ["42501", { code: "store.refused", found: "it does not let this user do that", wanted: "a user who may create and change tables", temporary: false }],
  ["53300", { code: "store.unreachable", found: "it has no connection left", wanted: "room for another", temporary: true }],
  ["53100", { code: "store.full", found: "its disk is full", wanted: "room to write", temporary: true }],
  ["53", { code: "store.unreachable", found: "it has run out of memory or the like", wanted: "one that has some left", temporary: true }],
  ["58", { code: "store.disk", found: "its disk cannot be read or written", wanted: "a disk that works", temporary: true }],
  ["57014", slow],
  ["57P01", away],
  ["57P02", away],
  ["57P03", { code: "store.unreachable", found: "it is starting up or shutting down", wanted: "one that is ready", temporary: true }],
  ["25P03", slow],
  ["08", away],
  ["ECONNREFUSED", { ...away, found: "nobody listens there" }],
  ["ENOTFOUND", { ...away, found: "there is no such host" }],
  ["EAI_AGAIN", { ...away, found: "its host's name cannot be looked up now" }],
  ["ENOENT", { ...away, found: "there is no such socket" }],
  ["ECONNRESET", away],
  ["EPIPE", away],
  ["ETIMEDOUT", away],
  ["EHOSTUNREACH", away],
  ["ENETUNREACH", away],
]);

/** Such as the driver's own sentences about a connection that broke or did not come about: they carry no code. */
const IS_ABOUT_CONNECTION = /connection|timeout/i;

/**
 * Errors that are already ours come back as they are.
 *
 * @param where the database without user and password
 */
export function toStoreError(error: unknown, where: string): ReboundError {
  if (error instanceof ReboundError) return error;
  const said = error instanceof Error ? error.message : "unknown error";
  const code = codeOf(error);
  const meaning = MEANINGS.get(code) ?? MEANINGS.get(code.slice(0, 2)) ?? (code === "" && IS_ABOUT_CONNECTION.test(said) ? away : undefined);
  if (!meaning) return new StoreError("store.failed", `Cannot use database "${where}": ${said}`, { cause: error });
  return new StoreError(meaning.code, `Cannot use database "${where}": ${meaning.found}, wanted ${meaning.wanted}`, { temporary: meaning.temporary, cause: error });
}

/** Where a name has several addresses, the error of each stands below one that has none. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
