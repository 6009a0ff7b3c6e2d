// Installs the packages of a folder when its lock says something else than what is there.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./alone.mjs";

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what is installed is what the lock wants. Packages for other platforms may be missing.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, which npm writes when it is through
 * @returns {boolean}
 */
export function agree(wanted, installed) {
  const there = installed.packages ?? {};
  const asked = wanted.packages ?? {};
  const nothingMissing = Object.entries(asked).every(
    ([path, locked]) => path === "" || (path in there ? there[path]?.version === locked.version : locked.optional === true),
  );
  return nothingMissing && Object.keys(there).every((path) => path in asked);
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  const wanted = readLock(join(folder, "package-lock.json"));
  const installed = readLock(join(folder, "node_modules", ".package-lock.json"));
  return wanted !== undefined && installed !== undefined && agree(wanted, installed);
}

/**
 * npm, as the one that started us, or else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {string} folder
 */
function npm(args, folder) {
  const started = process.env.npm_execpath;
  const options = { cwd: folder, encoding: /** @type {const} */ ("utf8") };
  if (started?.endsWith(".js")) return spawnSync(process.execPath, [started, ...args], options);
  return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/**
 * npm's complaint without the page of usage that follows it.
 *
 * @param {string} output
 * @returns {string}
 */
export function complaintOf(output) {
  const lines = output.split("\n").filter((line) => !/^npm (warn|notice)/.test(line));
  const usage = lines.findIndex((line) => line === "npm error Usage:");
  return lines.slice(0, usage < 0 ? lines.length : usage).join("\n").trim();
}

/**
 * Brings `node_modules` of `folder` in line with its lock; says one line when there was something to do.
 *
 * @param {string} folder
 * @param {string} what such as "the packages"
 * @returns {boolean} whether anything was installed
 */
export function install(folder, what) {
  return !isInstalled(folder) && alone(() => !isInstalled(folder) && installNow(folder, what));
}

/**
 * @param {string} folder
 * @param {string} what
 * @returns {true}
 */
function installNow(folder, what) {
  const startedAt = performance.now();
  process.stderr.write(`Installing ${what} … `);
  const done = npm(["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
  if (done.status !== 0) {
    process.stderr.write("failed\n");
    throw new Error(`Cannot install ${what}: npm said\n${done.error?.message ?? complaintOf(`${done.stdout}${done.stderr}`)}`);
  }
  process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return true;
}
