// Builds dist/ from src/ when src/ is not what it was made from.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { alone } from "./alone.mjs";

/**
 * What becomes of a file of src/ in dist/: `tsc` compiles it, it is copied as it is, or it stays behind.
 *
 * @param {string} path below src/, with slashes
 * @returns {"compile" | "copy" | "leave"}
 */
export function fateOf(path) {
  if (/\.(test|contract)\.ts$|(^|\/)(samples|testing)\/|\.md$/.test(path)) return "leave";
  return path.endsWith(".ts") ? "compile" : "copy";
}

/**
 * @param {string} folder
 * @returns {string[]} every file below, with slashes, sorted
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/**
 * A hash of all that the build reads.
 *
 * @param {string} top
 * @param {readonly string[]} files
 * @returns {string}
 */
function fingerprint(top, files) {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(top, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * @param {string} top
 * @param {string} node
 * @param {string} target
 */
function compile(top, node, target) {
  const tsc = join(top, "node_modules", "typescript", "bin", "tsc");
  const done = spawnSync(node, [tsc, "-p", join(top, "tsconfig.build.json"), "--outDir", target], { cwd: top, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`Cannot build: tsc said\n${done.error?.message ?? `${done.stdout}${done.stderr}`}`);
}

/**
 * Brings dist/ in line with src/. It is made beside and then moved, so an interrupted build leaves the old one whole.
 *
 * @param {string} top the project's folder
 * @param {string} node the program that runs the compiler
 * @returns {boolean} whether anything was built
 */
export function build(top, node) {
  const src = join(top, "src");
  const files = filesBelow(src).filter((file) => fateOf(relative(src, file).split(sep).join("/")) !== "leave");
  const made = fingerprint(top, [join(top, "tsconfig.json"), join(top, "tsconfig.build.json"), join(top, "package-lock.json"), ...files]);
  const dist = join(top, "dist");
  const isBuilt = () => readIfThere(join(dist, ".built")) === made;
  return !isBuilt() && alone(() => !isBuilt() && buildNow(top, node, { src, dist, files, made }));
}

/**
 * @param {string} top
 * @param {string} node
 * @param {{ src: string, dist: string, files: readonly string[], made: string }} given
 * @returns {true}
 */
function buildNow(top, node, { src, dist, files, made }) {
  const startedAt = performance.now();
  process.stderr.write("Building … ");
  const beside = join(top, ".cache", `dist-${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  compile(top, node, beside);
  for (const file of files) {
    const path = relative(src, file);
    if (fateOf(path.split(sep).join("/")) !== "copy") continue;
    mkdirSync(dirname(join(beside, path)), { recursive: true });
    cpSync(file, join(beside, path));
  }
  writeFileSync(join(beside, ".built"), made);
  rmSync(dist, { recursive: true, force: true });
  renameSync(beside, dist);
  process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return true;
}
