// What every npm script goes through: installs what changed, finds a Node that is new enough, builds what changed, runs.
//
// Limits: this file and those in run/ must run on Node 18, with nothing installed.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./run/build.mjs";
import { adviceForOldNode, isNewEnough, packagedNode } from "./run/choose-node.mjs";
import { chooseTests } from "./run/choose-tests.mjs";
import { install } from "./run/install.mjs";
import { installPostgres } from "./run/install-postgres.mjs";
import { programFlags } from "./run/program-flags.mjs";
import { runNode } from "./run/run-node.mjs";

/** @typedef {(node: string, args: readonly string[]) => Promise<number>} Verb */

const UNAVAILABLE = 69; // as sysexits has it
const USAGE = 64;
const top = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {string} a Node that is new enough */
function bringNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const packaged = packagedNode(process.platform, process.arch);
  if (packaged === undefined) throw new Error(adviceForOldNode(process.versions.node, process.platform, process.arch));
  const folder = join(top, "tools", "runtime");
  install(folder, "Node 24");
  return join(folder, "node_modules", packaged);
}

/** @type {Verb} */
function runProgram(node, args) {
  build(top, node);
  const program = join(top, "dist", "main.js");
  return runNode(node, [...programFlags(program), program, ...args], process.cwd());
}

/** @type {Verb} */
async function runBenches(node, args) {
  installPostgres(top);
  const folder = join(top, "bench");
  install(join(folder, "peers"), "the peers to measure against");
  build(top, node);
  const names = args.filter((word) => !word.startsWith("-"));
  const flags = args.filter((word) => word.startsWith("-"));
  const files = names.length > 0 ? names.map((name) => `${name}.ts`) : readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name));
  let worst = 0;
  for (const file of files) worst = Math.max(worst, await runNode(node, [join("bench", file), ...flags], top));
  return worst;
}

/** @type {Record<string, Verb>} */
const VERBS = {
  start: (node, args) => runProgram(node, ["serve", ...args]),
  rebound: runProgram,
  build: async (node) => {
    build(top, node);
    return 0;
  },
  test: (node, args) => {
    installPostgres(top);
    return runNode(node, chooseTests(args), top);
  },
  make: (node, args) => runNode(node, [join("tools", "make.ts"), ...args], top),
  ok: (node, args) => {
    installPostgres(top);
    return runNode(node, [join("tools", "ok.ts"), ...args], top);
  },
  responses: (node, args) => runNode(node, [join(top, "tools", "responses.ts"), ...args], process.cwd()),
  bench: runBenches,
  corpus: (node, args) => runNode(node, [join("tools", "corpus.ts"), ...args], top),
};

/** @returns {Promise<number>} the exit code */
async function main() {
  const [name = "", ...args] = process.argv.slice(2);
  const verb = VERBS[name];
  if (verb === undefined) {
    process.stderr.write(`Cannot run "${name}": wanted one of ${Object.keys(VERBS).join(", ")}\n`);
    return USAGE;
  }
  try {
    const node = bringNode();
    install(top, "the packages");
    return await verb(node, args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return UNAVAILABLE;
  }
}

process.exitCode = await main();
