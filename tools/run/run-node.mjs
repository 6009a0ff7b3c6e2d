// Runs a program of ours on the chosen Node, hands signals on, and ends as it ends.

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/**
 * The exit code by which a shell would know this end.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCodeOf(code, signal) {
  if (signal === null) return code ?? 1;
  return 128 + constants.signals[signal];
}

/**
 * A terminal sends Ctrl-C to everyone in the foreground, so the child has it already; a second one might be taken for impatience.
 *
 * @param {NodeJS.Signals} signal
 * @param {boolean} atTerminal
 * @returns {boolean}
 */
export function isHandedOn(signal, atTerminal) {
  return !(atTerminal && signal === "SIGINT");
}

/** @param {ChildProcess} child */
function handSignalsOn(child) {
  const atTerminal = Boolean(process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY);
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  let handedOnAt = Number.NEGATIVE_INFINITY;
  for (const signal of signals) {
    process.on(signal, () => {
      // npm repeats to us what the whole group was sent already: what comes within a second is the same wish.
      if (!isHandedOn(signal, atTerminal) || performance.now() - handedOnAt < 1000) return;
      handedOnAt = performance.now();
      child.kill(signal);
    });
  }
}

/**
 * npm ends by a signal the shell between itself and us, and that shell tells nobody: the one sign is that our parent is another.
 *
 * @param {ChildProcess} child
 */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 250);
  watch.unref();
}

/**
 * @param {string} node the program
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {Promise<number>} the exit code to end with
 */
export function runNode(node, args, folder) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", ...args], { cwd: folder, env, stdio: "inherit" });
  handSignalsOn(child);
  endWithNpm(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}
