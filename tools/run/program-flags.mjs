// What the program wants of Node: its first line says so, for whoever starts it by its name.

import { readFileSync } from "node:fs";

const FIRST_LINE = /^#!\/usr\/bin\/env -S node (.+)/;

/**
 * @param {string} program the file
 * @returns {readonly string[]} flags to start Node with
 */
export function programFlags(program) {
  const flags = FIRST_LINE.exec(readFileSync(program, "utf8"))?.[1];
  if (flags === undefined) throw new Error(`Cannot start "${program}": its first line names no flags, wanted "#!/usr/bin/env -S node --…"`);
  return flags.split(" ");
}
