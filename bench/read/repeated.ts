// Our samples, each with one line, or one piece of its text, repeated as often as one wishes.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repeatableChance, type Chance } from "../../src/base/clock.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "src", "flow", "accept", "mail");
const LONGEST_PIECE = 30;

export interface RepeatedSample {
  /** The sample, and what is repeated. */
  readonly name: string;
  /** A mail of about this many octets. */
  readonly write: (length: number) => Buffer;
}

/** So many of them, by chance; the same for the same seed. */
export function repeatedSamples(count: number, seed: number): readonly RepeatedSample[] {
  const chance = repeatableChance(seed);
  const entries = readdirSync(SAMPLES, { withFileTypes: true, recursive: true }).filter(({ name }) => name.endsWith(".eml"));
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Array.from({ length: count }, () => {
    const file = files[below(files.length, chance)] ?? "";
    const mail = readFileSync(file, "latin1").replaceAll("\r\n", "\n");
    const [from, to] = chance() < 0.5 ? lineOf(mail, chance) : pieceOf(mail, chance);
    const piece = mail.slice(from, to);
    return {
      name: `${relative(SAMPLES, file)} ${JSON.stringify(piece)}`,
      write: (length) => Buffer.from(mail.slice(0, from) + piece.repeat(Math.ceil(length / piece.length)) + mail.slice(from), "latin1"),
    };
  });
}

const below = (end: number, chance: Chance): number => Math.floor(chance() * end);

/** With its end. */
function lineOf(mail: string, chance: Chance): readonly [from: number, to: number] {
  const at = below(mail.length, chance);
  const end = mail.indexOf("\n", at);
  return [mail.lastIndexOf("\n", at - 1) + 1, end < 0 ? mail.length : end + 1];
}

function pieceOf(mail: string, chance: Chance): readonly [from: number, to: number] {
  const from = below(mail.length, chance);
  return [from, Math.min(from + 1 + below(LONGEST_PIECE, chance), mail.length)];
}
