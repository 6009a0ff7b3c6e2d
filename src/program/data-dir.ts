// The folder of what Rebound keeps in files, and what is written there for its owner alone.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigError } from "../base/errors.ts";

const SETTING = "data.dir";
const OWNER_ONLY = 0o600;

/** @throws {ConfigError} where it is not there and cannot be made */
export function makeDataDir(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (cause) {
    throw cannot("make folder", dir, cause);
  }
}

/**
 * @returns the file's path
 * @throws {ConfigError} where it cannot be written
 */
export function writePrivately(dir: string, name: string, text: string): string {
  const file = join(dir, name);
  try {
    writeFileSync(file, text, { mode: OWNER_ONLY });
  } catch (cause) {
    throw cannot(`write "${name}"`, dir, cause);
  }
  return file;
}

function cannot(what: string, dir: string, cause: unknown): ConfigError {
  const found = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown error";
  return new ConfigError(`Cannot ${what}: "${SETTING}" is "${dir}" (${found}), wanted a folder that can be made and written`, [SETTING], { cause });
}
