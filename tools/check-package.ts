// What npm would publish is whole, is no more than that, and its light faces need no other package, for their types neither.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Check } from "./check.ts";
import { build } from "./run/build.mjs";
import { runCommand, runScript } from "./run-command.ts";

interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<"types" | "default", string>>>>;
}

/** Reading, classifying and deciding need nothing but Node. */
const LIGHT = new Set(["./mail", "./accept", "./classify", "./decide"]);
const BELONGS = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|(dist|rules)\/.+)$/;
const STAYS_HOME = /\.(test|contract)\.|(^|\/)(samples|testing)\/|\.map$|^dist\/\.|^dist\/(test|tools|bench)\//;

function filesOf(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesOf(folder, path) : [path];
  });
}

/** Files that should not be there, and files that the manifest promises and that are not. */
export function findInContents(files: readonly string[], manifest: Manifest): string[] {
  const promised = [...Object.values(manifest.bin), ...Object.values(manifest.exports).flatMap((face) => Object.values(face)), "README.md", "LICENSE"];
  const missing = promised.map((path) => path.replace(/^\.\//, "")).filter((path) => !files.includes(path));
  const strange = files.filter((path) => !BELONGS.test(path) || STAYS_HOME.test(path));
  return [...missing.map((path) => `${path} is promised and not in the package`), ...strange.map((path) => `${path} does not belong in the package`)];
}

/** Imports a face by the name that a user writes, from inside the package's own folder. */
async function importFace(folder: string, { name }: Manifest, face: string): Promise<string[]> {
  const specifier = face.replace(".", name);
  const { code, output } = await runScript(["--input-type=module", "--eval", `await import("${specifier}")`], { cwd: folder });
  return code === 0 ? [] : [`${specifier} cannot be imported\n${output.trim()}`];
}

/** Types of the faces as a strict user has them who has no types of Node. */
async function checkTypesOf(top: string, folder: string, { name }: Manifest, faces: readonly string[]): Promise<string[]> {
  const imports = faces.map((face, number) => `export * as face${number} from "${face.replace(".", name)}";\n`);
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", lib: ["es2023"], types: [], skipLibCheck: false };
  writeFileSync(join(folder, "user.ts"), imports.join(""));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["user.ts"] }));
  const { code, output } = await runScript([join(top, "node_modules", "typescript", "bin", "tsc"), "-p", folder], { cwd: top });
  return code === 0 ? [] : output.trim().split("\n");
}

/** Packs, unpacks into `folder`, and answers the folder of the package there. */
async function packInto(top: string, folder: string): Promise<string> {
  const packed = await runCommand("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: top });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (packed.code !== 0 || archive === undefined) throw new Error(`Cannot pack: npm said\n${packed.output}`);
  const unpacked = await runCommand("tar", ["-xzf", archive], { cwd: folder });
  if (unpacked.code !== 0) throw new Error(`Cannot unpack: tar said\n${unpacked.output}`);
  return join(folder, "package");
}

export const checkPackage: Check = async (top) => {
  build(top, process.execPath);
  const folder = mkdtempSync(join(tmpdir(), "rebound-package-"));
  try {
    const unpacked = await packInto(top, folder);
    const manifest: Manifest = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"));
    const files = filesOf(unpacked);
    const findings = findInContents(files, manifest);
    const there = Object.keys(manifest.exports).filter((face) => existsSync(join(unpacked, manifest.exports[face]?.default ?? "")));
    const light = there.filter((name) => LIGHT.has(name));
    findings.push(...(await checkTypesOf(top, unpacked, manifest, light)));
    for (const face of light) findings.push(...(await importFace(unpacked, manifest, face)));
    symlinkSync(join(top, "node_modules"), join(unpacked, "node_modules"), "junction");
    for (const face of there.filter((name) => !LIGHT.has(name))) findings.push(...(await importFace(unpacked, manifest, face)));
    return { findings, summary: `${files.length} files, ${there.length} faces` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
