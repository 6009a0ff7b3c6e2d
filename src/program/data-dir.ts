// The folder of what Rebound keeps in files: what is written there for its owner alone, and how much room is left.

import { accessSync, constants, existsSync, mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../base/errors.ts";

const SETTING = "data.dir";
const OWNER_ONLY = { folder: 0o700, file: 0o600 } as const;

/** @throws {ConfigError} where it is not there and cannot be made */
export function makeDataDir(dir: string): void {
  try {
    makeFolder(dir);
  } catch (cause) {
    throw cannot("make folder", dir, cause);
  }
}

/** One by one: where a folder takes no others, such as /proc, Node's own recursive way never ends. */
function makeFolder(dir: string): void {
  try {
    mkdirSync(dir, { mode: OWNER_ONLY.folder });
  } catch (error) {
    if (isFolder(dir)) return;
    const parent = dirname(dir);
    if (codeOf(error) !== "ENOENT" || parent === dir || isFolder(parent)) throw error;
    makeFolder(parent);
    makeFolder(dir);
  }
}

function isFolder(dir: string): boolean {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/**
 * @returns the file's path
 * @throws {ConfigError} where it cannot be written
 */
export function writePrivately(dir: string, name: string, text: string): string {
  const file = join(dir, name);
  try {
    rmSync(file, { force: true }); // one that is there already would keep its mode
    writeFileSync(file, text, { mode: OWNER_ONLY.file, flag: "wx" });
  } catch (cause) {
    throw cannot(`write "${name}"`, dir, cause);
  }
  return file;
}

function cannot(what: string, dir: string, cause: unknown): ConfigError {
  const found = codeOf(cause) ?? "unknown error";
  return new ConfigError(`Cannot ${what}: "${SETTING}" is "${dir}" (${found}), wanted a folder that can be made and written`, [SETTING], { cause });
}

/** Of the folder, or of where it would be made. */
export function roomIn(dir: string): { readonly freeBytes: number; readonly isWritable: boolean } {
  if (!existsSync(dir) && dirname(dir) !== dir) return roomIn(dirname(dir));
  const { bavail, bsize } = statfsSync(dir);
  return { freeBytes: bavail * bsize, isWritable: isWritable(dir) };
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
