// Every reference to an RFC has the one form and a known section; every leniency has its sample.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Check } from "./check.ts";
import { filesBelow, isGenerated, readText } from "./source-files.ts";

/** `RFC 3464 §2.3.3` as it stands in one file. */
export interface Reference {
  readonly section: string;
  readonly path: string;
  readonly line: number;
}

export const INDEX = "docs/rfc-index.tsv";
export const MAP = "docs/rfc-map.md";

const SECTION = "§(?:\\d+|[A-Z])(?:\\.\\d+)*";
const REFERENCE = new RegExp(`\\bRFC (\\d+) (${SECTION}(?:(?:, | and | to |, and )${SECTION})*)`, "g");
const WRONG: readonly RegExp[] = [
  /\bRFC[-_]?(?!822\b)\d+/g, // RFC3464; but the address type RFC822 is none
  /\bRfc ?\d+|\brfc \d+/g,
  /\bRFC {2,}\d+/g,
  /\bRFC \d+,? (?:\(?(?:sections?|sec\.|chapter|appendix) |§ |§§|\d+\.\d)[^\n]{0,12}/gi,
  /\bRFC \d+[,:]? ?\n[\s*/#]*§[\d.]+/g,
  /\bRFC \d+(?:[,:] ?|)§[\d.]*/g, // no blank, or a comma between
  /\b[Ss]ections? [\d.]+ of RFC \d+/g,
];

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

export function findReferences(path: string, text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].flatMap(({ 1: number = "", 2: sections = "", index }) =>
    [...sections.matchAll(new RegExp(SECTION, "g"))].map(([section]) => ({ section: `RFC ${number} ${section}`, path, line: lineAt(text, index) })),
  );
}

/** Each reference in a form that the tools would not see. */
export function findWrongForms(path: string, text: string): string[] {
  return WRONG.flatMap((wrong) => [...text.matchAll(wrong)]).map(
    ({ 0: found, index }) => `${path}:${lineAt(text, index)}: "${found.replace(/\s+/g, " ")}" is no reference, wanted the form RFC 3464 §2.3.3`,
  );
}

/** Each `Lenient: …` comment that names no sample, or one that is not there, beside the file or one folder up. */
export function findRumours(top: string, path: string, text: string): string[] {
  return [...text.matchAll(/\bLenient: /g)].flatMap(({ index }) => {
    const [comment = ""] = text.slice(index).split(/\n\s*\*?\s*\n|\*\/|\n(?!\s*(?:\*|\/\/|#))/);
    const samples = [...comment.matchAll(/(?:\.\.\/)?samples\/[\w.-]*\w/g)].map(([sample]) => sample);
    const where = `${path}:${lineAt(text, index)}: a leniency`;
    if (samples.length === 0) return [`${where} without a sample is a rumour, wanted (samples/<file>)`];
    return samples.filter((sample) => !existsSync(join(top, dirname(path), sample))).map((sample) => `${where} names "${sample}", which is not there`);
  });
}

/** The sections that we may refer to, with their titles. */
export function readIndex(text: string): Map<string, string> {
  const rows = text.split("\n").filter((line) => line !== "").map((line) => line.split("\t"));
  return new Map(rows.map(([section = "", title = ""]) => [section, title]));
}

export function filesWithReferences(top: string): string[] {
  const code = ["src", "test", "bench", "rules"].flatMap((folder) => [".ts", ".toml", ".sql", ".md"].flatMap((ending) => filesBelow(top, folder, ending)));
  const pages = [...filesBelow(top, "docs", ".md"), ...["README.md", "ARCHITECTURE.md"].filter((page) => existsSync(join(top, page)))];
  return [...code, ...pages].filter((path) => path !== MAP && !isGenerated(path));
}

export const checkRfcReferences: Check = async (top) => {
  const index = existsSync(join(top, INDEX)) ? readIndex(readText(top, INDEX)) : new Map<string, string>();
  const texts = filesWithReferences(top).map((path) => ({ path, text: readText(top, path) }));
  const references = texts.flatMap(({ path, text }) => findReferences(path, text));
  const unknown = references.filter(({ section }) => !index.has(section)).map(({ section, path, line }) => `${path}:${line}: ${section} is not in ${INDEX}`);
  const untitled = [...index].filter(([section, title]) => title === "" || !new RegExp(`^RFC \\d+ ${SECTION}$`).test(section)).map(([section]) => `${INDEX}: "${section}" is no row, wanted RFC 3464 §2.3.3, a tab and a title`);
  const wrong = texts.flatMap(({ path, text }) => [...findWrongForms(path, text), ...findRumours(top, path, text)]);
  return { findings: [...unknown, ...untitled, ...wrong], summary: `${references.length} references, ${index.size} sections` };
};
