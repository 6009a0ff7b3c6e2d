// Lets one process at a time install and build: two terminals are common in the first five minutes.
//
// Limits: who is killed while it takes over from one that was killed leaves a second lock behind, and there two that
// find that out in the same instant may both go on.

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LOCK = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), ".cache", "lock");
const LOOK_AGAIN_MS = 100;

/**
 * @template T
 * @param {() => T} work what nobody else may do meanwhile
 * @param {string} lock a file that holds the process id of whoever is at it
 * @returns {T}
 */
export function alone(work, lock = LOCK) {
  take(lock);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, String(process.pid));
  let isTold = false;
  try {
    while (!isTaken(own, lock)) {
      if (isFreed(own, lock)) continue;
      if (!isTold) process.stderr.write("Waiting for another process that installs or builds here …\n");
      isTold = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * A link comes into being whole, with what it holds, or not at all.
 *
 * @param {string} own
 * @param {string} lock
 * @returns {boolean}
 */
function isTaken(own, lock) {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Takes the lock of one that was killed away. A lock of its own sees to it that nobody takes away what another has just taken.
 *
 * @param {string} own
 * @param {string} lock
 * @returns {boolean} whether it is worth another try at once
 */
function isFreed(own, lock) {
  if (!isLeft(lock)) return false;
  const breaking = `${lock}-taken-over`;
  if (!isTaken(own, breaking)) {
    if (isLeft(breaking)) rmSync(breaking, { force: true });
    return false;
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  rmSync(breaking, { force: true });
  return true;
}

/**
 * @param {string} lock
 * @returns {boolean} whether whoever took it is no more
 */
function isLeft(lock) {
  try {
    process.kill(Number.parseInt(readFileSync(lock, "utf8"), 10), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
