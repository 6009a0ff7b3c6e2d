// Tells which pieces of plain text a pattern cannot do without, so that most patterns need not be run at all.

import { foldLetter } from "../../../base/folded-letter.ts";
import type { Pattern } from "./read-pattern.ts";

const SHORTEST = 2;
const MOST_IN_SET = 64;

/** Letters beyond ASCII: with one for all, a text in another script met the patterns of all scripts. */
const LETTERS_BEYOND = 13;

/** Stands at either end of a literal that must begin or end where a word does: "\bis\b" is not met by "this". */
export const BOUNDARY = "\b";

/** Literals, in the letters of gateLetter(), of which at least one stands in every text that fits. */
export type LiteralSet = readonly string[];

/** What stands right before and right behind a part of a pattern: BOUNDARY, or nothing that is known. */
interface Edges {
  readonly before: string;
  readonly behind: string;
}

const NO_EDGES: Edges = { before: "", behind: "" };

/** Sets of which each must be met by a text that fits. None: the pattern is to be run on every text. */
export function neededLiterals(pattern: Pattern, edges: Edges = NO_EDGES): readonly LiteralSet[] {
  switch (pattern.kind) {
    case "literal":
      return literalsOf(gateText(pattern.text), edges);
    case "sequence":
      return pattern.parts.flatMap((part, index) => neededLiterals(part, edgesOf(pattern.parts, index, edges)));
    case "choice":
      return ofAll(pattern.branches.map((branch) => bestOf(neededLiterals(branch, edges))));
    case "repeat":
      return pattern.least > 0 ? neededLiterals(pattern.of) : [];
    default:
      return [];
  }
}

function literalsOf(text: string, { before, behind }: Edges): readonly LiteralSet[] {
  return text.length >= SHORTEST || hasBeyond(text) ? [[`${before}${text}${behind}`]] : [];
}

/** Of a part in a row: its neighbours' where it has any, the row's own where it has none. */
function edgesOf(parts: readonly Pattern[], index: number, { before, behind }: Edges): Edges {
  return { before: index === 0 ? before : edgeOf(parts[index - 1]), behind: index === parts.length - 1 ? behind : edgeOf(parts[index + 1]) };
}

function edgeOf(neighbour: Pattern | undefined): string {
  return neighbour?.kind === "anchor" && neighbour.isBoundary ? BOUNDARY : "";
}

/** The set that keeps most texts out: the one whose shortest literal is longest; of equals the smaller. */
export function bestOf(sets: readonly LiteralSet[]): LiteralSet | undefined {
  return sets.reduce<LiteralSet | undefined>((best, set) => (best === undefined || weight(set) > weight(best) ? set : best), undefined);
}

function weight(set: LiteralSet): number {
  return Math.min(...set.map((literal) => literal.length)) - set.length / (MOST_IN_SET + 1);
}

function gateText(text: string): string {
  return hasBeyond(text) ? text.replaceAll(/[^]/g, gateLetter) : text.toLowerCase();
}

/** A unit of a text as literals have it. */
export function gateLetter(unit: string): string {
  return foldLetter(unit, LETTERS_BEYOND);
}

/** Whether there is more than ASCII in it; short texts that have it are rare as well. */
export function hasBeyond(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

function ofAll(sets: readonly (LiteralSet | undefined)[]): readonly LiteralSet[] {
  const all = new Set<string>();
  for (const set of sets) {
    if (!set) return [];
    for (const literal of set) all.add(literal);
  }
  return all.size <= MOST_IN_SET ? [[...all]] : [];
}
