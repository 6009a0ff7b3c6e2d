// Reads a rule's pattern into a tree, so that its cost and its literals can be told before it is ever run.
//
// Limits: the part of JavaScript's regular expressions that rules need. No look-around, no
// back-reference, no named group, and no quantifier without an upper bound.

import type { CharSet } from "./char-set.ts";
import { bracketSet, escapedSet, EVERY_CHAR } from "./char-set.ts";

/** A pattern as a tree. A `set` matches exactly one character of it. */
export type Pattern =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "set"; readonly chars: CharSet }
  | { readonly kind: "anchor"; readonly isBoundary: boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly branches: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly of: Pattern; readonly least: number; readonly most: number };

/** Either a tree, or what is wrong with the pattern, as "found …, wanted …". */
export type PatternReading = { readonly pattern: Pattern } | { readonly wrong: string };

interface Cursor {
  readonly source: string;
  at: number;
  depth: number;
}

/** Carries a fault out of the depth of the reader; never leaves this file, where patterns are proven first. */
class PatternFault extends Error {}

const DEEPEST = 20;
const ANCHOR: Pattern = { kind: "anchor", isBoundary: false };
const BOUNDARY: Pattern = { kind: "anchor", isBoundary: true };

export function readPattern(source: string): PatternReading {
  try {
    const pattern = readProvenPattern(source);
    return isExpression(source) ? { pattern } : { wrong: `found "${source}", wanted a regular expression` };
  } catch (fault) {
    if (fault instanceof PatternFault) return { wrong: fault.message };
    throw fault;
  }
}

/** Of a pattern, or a branch of one, that readPattern() has read before. JavaScript is not asked again. */
export function readProvenPattern(source: string): Pattern {
  const cursor: Cursor = { source, at: 0, depth: 0 };
  const pattern = readChoice(cursor);
  if (cursor.at < source.length) throw new PatternFault(`found ")" at ${cursor.at}, wanted a group that it closes`);
  return pattern;
}

/** JavaScript has the last word, such as on "{2,1}". */
function isExpression(source: string): boolean {
  try {
    return new RegExp(source, "iu").source !== "";
  } catch {
    return false;
  }
}

function readChoice(cursor: Cursor): Pattern {
  const branches = [readSequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at += 1;
    branches.push(readSequence(cursor));
  }
  const [only] = branches;
  return branches.length === 1 && only ? only : { kind: "choice", branches };
}

function readSequence(cursor: Cursor): Pattern {
  const parts: Pattern[] = [];
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source.charAt(cursor.at))) {
    const atom = readAtom(cursor);
    parts.push(readQuantifier(cursor, atom));
  }
  return { kind: "sequence", parts: joinLiterals(parts) };
}

function readAtom(cursor: Cursor): Pattern {
  const char = cursor.source.charAt(cursor.at);
  if (char === "(") return readGroup(cursor);
  if (char === "[") return readSet(cursor);
  if (char === "\\") return readEscape(cursor);
  if ("*+?{".includes(char)) throw new PatternFault(`found "${char}" at ${cursor.at}, wanted something before it to repeat`);
  cursor.at += 1;
  if (char === ".") return { kind: "set", chars: EVERY_CHAR };
  if (char === "^" || char === "$") return ANCHOR;
  return { kind: "literal", text: char };
}

function readGroup(cursor: Cursor): Pattern {
  const opened = cursor.at;
  cursor.at += 1;
  if (cursor.source[cursor.at] === "?") {
    if (cursor.source[cursor.at + 1] !== ":") {
      throw new PatternFault(`found "(?${cursor.source.charAt(cursor.at + 1)}" at ${opened}, wanted a plain group "(" or "(?:"`);
    }
    cursor.at += 2;
  }
  cursor.depth += 1;
  if (cursor.depth > DEEPEST) throw new PatternFault(`found groups deeper than ${DEEPEST}, wanted fewer`);
  const inner = readChoice(cursor);
  if (cursor.source[cursor.at] !== ")") throw new PatternFault(`found no ")" for "(" at ${opened}, wanted one`);
  cursor.at += 1;
  cursor.depth -= 1;
  return inner;
}

function readSet(cursor: Cursor): Pattern {
  const opened = cursor.at;
  for (cursor.at += 1; cursor.at < cursor.source.length; cursor.at += 1) {
    const char = cursor.source[cursor.at];
    if (char === "\\") cursor.at += 1;
    else if (char === "]") {
      cursor.at += 1;
      return { kind: "set", chars: bracketSet(cursor.source.slice(opened + 1, cursor.at - 1)) };
    }
  }
  throw new PatternFault(`found no "]" for "[" at ${opened}, wanted one`);
}

function readEscape(cursor: Cursor): Pattern {
  const char = cursor.source.charAt(cursor.at + 1);
  cursor.at += 2;
  if (char === "b" || char === "B") return char === "b" ? BOUNDARY : ANCHOR;
  const chars = escapedSet(char);
  if (chars !== undefined) return { kind: "set", chars };
  if (/[A-Za-z0-9]/.test(char)) throw new PatternFault(`found "\\${char}" at ${cursor.at - 2}, wanted \\b, \\d, \\w, \\s or an escaped sign`);
  return { kind: "literal", text: char };
}

function readQuantifier(cursor: Cursor, atom: Pattern): Pattern {
  const at = cursor.at;
  if (!"?*+{".includes(cursor.source.charAt(at) || " ")) return atom;
  const found = /^(?:\?|\*|\+|\{\d{1,4}(?:,\d{0,4})?\})\??/.exec(cursor.source.slice(at, at + 16))?.[0];
  if (found === undefined) return atom;
  if (atom.kind === "anchor") throw new PatternFault(`found "${found}" behind an anchor at ${at}, wanted something to repeat`);
  cursor.at += found.length;
  if (found.startsWith("?")) return { kind: "repeat", of: atom, least: 0, most: 1 };
  const [least, most = least] = found.replace(/[{}?]/g, "").split(",");
  if (!least || !/^\d+$/.test(least) || most === "" || most === undefined) {
    throw new PatternFault(`found "${found}" without an upper bound at ${at}, wanted one, such as {0,60}`);
  }
  return { kind: "repeat", of: atom, least: Number(least), most: Number(most) };
}

function joinLiterals(parts: readonly Pattern[]): Pattern[] {
  const joined: Pattern[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === "literal" && part.kind === "literal") joined[joined.length - 1] = { kind: "literal", text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
