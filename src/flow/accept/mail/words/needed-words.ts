// Tells which words a pattern cannot do without, so that it need not be run on a text that holds none of them.

import { foldLetter } from "../../../../base/folded-letter.ts";

/** Beyond ASCII. */
const LETTERS_BEYOND = 61;
const LAST_OF_ASCII = "\u007f";

const SHORTEST = 2;
/** Longer ones would keep hardly more texts out, and each letter costs memory. */
const LONGEST = 12;
/** What may stand in a group's front: that it must not fit, that it only looks, its name. */
const GROUP = /\((?:\?(?:(<?!)|<?=|:|<\w+>))?/y;
const QUANTIFIER = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;
const SET = /\[(?:[^\]\\]|\\[^])*\]/y;
const ESCAPE = /\\(?:([bB])|([dDwWsS]|[pP]\{[^}]*\}|k<\w+>|[1-9])|u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|([^]))/y;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

interface Cursor {
  readonly source: string;
  at: number;
}

/** Words of which one is needed; undefined where none is. */
type Needed = readonly string[] | undefined;

/**
 * Words of which at least one stands in whatever the pattern fits, in the letters of foldUnit() and with one blank for
 * several. None where the pattern can do without words.
 *
 * @example
 * neededWords(/^(?:mailbox|account) is over/i); // [" is over"]
 */
export function neededWords({ source }: RegExp): readonly string[] {
  return readChoice({ source, at: 0 }) ?? [];
}

/** Patterns that together fit what `pattern` fits: what stands between its outermost "|". */
export function branchesOf(pattern: RegExp): readonly RegExp[] {
  const cursor: Cursor = { source: pattern.source, at: 0 };
  const branches: RegExp[] = [];
  for (let from = 0; from <= cursor.source.length; from = ++cursor.at) {
    readSequence(cursor);
    branches.push(new RegExp(cursor.source.slice(from, cursor.at), pattern.flags.replace("g", "")));
  }
  return branches;
}

/** A unit of a text as words have it: a letter as foldLetter() has it, and one blank for all. */
export function foldUnit(unit: string): string {
  return /\s/.test(unit) ? " " : foldLetter(unit, LETTERS_BEYOND);
}

/** Up to the end of the group or of the source. */
function readChoice(cursor: Cursor): Needed {
  const branches: Needed[] = [readSequence(cursor)];
  while (cursor.source[cursor.at] === "|") {
    cursor.at += 1;
    branches.push(readSequence(cursor));
  }
  return branches.some((branch) => !branch) ? undefined : [...new Set(branches.flatMap((branch) => branch ?? []))];
}

function readSequence(cursor: Cursor): Needed {
  let best: Needed;
  let run = "";
  const endRun = (): void => {
    best = better(best, wordsOfRun(run));
    run = "";
  };
  while (cursor.at < cursor.source.length && !"|)".includes(cursor.source[cursor.at] ?? "")) {
    const { text, needed } = readAtom(cursor);
    const times = leastTimes(cursor);
    if (text !== undefined && times !== 0) run += text;
    if (text === undefined || times !== undefined) endRun();
    if (needed && times !== 0) best = better(best, needed);
  }
  endRun();
  return best;
}

/** Plain text, an empty one for what takes no room; neither where it may be anything. */
interface Atom {
  readonly text?: string;
  readonly needed?: Needed;
}

function readAtom(cursor: Cursor): Atom {
  const group = take(GROUP, cursor);
  if (group) {
    const needed = readChoice(cursor);
    cursor.at += 1;
    return group[1] === undefined ? { needed } : {};
  }
  if (take(SET, cursor)) return {};
  const escape = take(ESCAPE, cursor);
  if (escape) return readEscape(escape);
  const char = cursor.source[cursor.at++] ?? "";
  if (char === ".") return {};
  return { text: char === "^" || char === "$" ? "" : char };
}

function readEscape([, edge, kind, point, hex, short, char = ""]: RegExpExecArray): Atom {
  if (kind !== undefined) return {};
  if (edge !== undefined) return { text: "" };
  const code = point ?? hex ?? short;
  return { text: code === undefined ? (CONTROLS[char] ?? char) : String.fromCodePoint(Number.parseInt(code, 16)) };
}

/** How often the atom in front must be there; undefined for exactly once. */
function leastTimes(cursor: Cursor): number | undefined {
  const quantifier = take(QUANTIFIER, cursor);
  if (!quantifier) return undefined;
  return quantifier[1] === undefined ? Number(quantifier[2] ?? 1) : 0;
}

function take(pattern: RegExp, cursor: Cursor): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

function wordsOfRun(run: string): Needed {
  const word = run.replaceAll(/[^]/g, foldUnit).replaceAll(/ +/g, " ").slice(0, LONGEST);
  return word.length >= SHORTEST || word > LAST_OF_ASCII ? [word] : undefined;
}

/** What keeps most texts out: whose shortest word is longest, and of equals what has fewer. */
function better(one: Needed, other: Needed): Needed {
  if (!one || !other) return one ?? other;
  const [ofOne, ofOther] = [shortestOf(one), shortestOf(other)];
  return ofOther > ofOne || (ofOther === ofOne && other.length < one.length) ? other : one;
}

function shortestOf(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}
