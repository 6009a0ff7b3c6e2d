// Finds in one pass over a text which of many literals stand in it.

import { growWordMachine, OTHER } from "../../../base/word-machine.ts";
import { packLists } from "./literal-sets.ts";
import { BOUNDARY } from "./pattern-literals.ts";

const BEYOND = 128; // everything beyond ASCII, in a text as in a literal: found is at times what is not there, never the other way round

export interface LiteralGate {
  /** Writes the number of each literal that stands in the text into `found`, each once; answers how many there are. */
  scan(text: string, found: Int32Array): number;
}

/** `literals` are in lower case, none of them empty; BOUNDARY may stand at either end. Their place in the list is their number. */
export function openLiteralGate(literals: readonly string[]): LiteralGate {
  const plain = literals.map((literal) => literal.replaceAll(BOUNDARY, ""));
  const { columnOf, width } = openAlphabet(plain);
  const { steps, ends } = growWordMachine(plain.map((literal) => columnsOf(literal, columnOf)), width);
  const { from, all } = packLists(ends.map((here) => here.map((literal) => packEnding(literal, literals[literal] ?? ""))));
  // What was found in the present text is marked with the number of the call, so that nothing has to be wiped.
  const foundIn = new Int32Array(literals.length);
  let call = 0;
  return {
    scan(text, found) {
      let [row, count] = [0, 0];
      if (call === LAST_CALL) foundIn.fill(0);
      call = call === LAST_CALL ? 1 : call + 1;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        row = steps[row + (columnOf[unit < BEYOND ? unit : symbolOf(unit)] ?? OTHER)] ?? 0;
        if (row >= 0) continue;
        row = ~row;
        const state = row / width;
        const isEnd = isBoundary(text, at + 1);
        for (let slot = from[state] ?? 0, last = from[state + 1] ?? 0; slot < last; slot += 1) {
          const ending = all[slot] ?? 0;
          if ((ending & ENDS_AT_EDGE) !== 0 && !isEnd) continue;
          const literal = ending >> NUMBER_AT;
          if (foundIn[literal] === call) continue;
          if ((ending & BEGINS_AT_EDGE) !== 0 && !isBoundary(text, at + 1 - ((ending >> LENGTH_AT) & LONGEST))) continue;
          foundIn[literal] = call;
          found[count++] = literal;
        }
      }
      return count;
    },
  };
}

/** Marks are of 31 bits; beyond, they begin anew. */
const LAST_CALL = 2 ** 30;

// What is asked of a literal where it ends, in one number: its own, its length, and which of its ends must be at a word's edge.
const BEGINS_AT_EDGE = 1;
const ENDS_AT_EDGE = 2;
const LENGTH_AT = 2;
const LONGEST = 0x7ff; // no pattern is longer than 2,000 signs
const NUMBER_AT = 13;

function packEnding(literal: number, text: string): number {
  const length = text.replaceAll(BOUNDARY, "").length;
  const edges = (text.startsWith(BOUNDARY) ? BEGINS_AT_EDGE : 0) | (text.endsWith(BOUNDARY) ? ENDS_AT_EDGE : 0);
  return (literal << NUMBER_AT) | (length << LENGTH_AT) | edges;
}

const IS_WORD = Uint8Array.from({ length: BEYOND + 1 }, (_, unit) => Number(unit < BEYOND && /\w/.test(String.fromCharCode(unit))));

/** As "\b" with the "iu" flags. */
function isBoundary(text: string, at: number): boolean {
  return isWord(text, at - 1) !== isWord(text, at);
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && IS_WORD[symbolOf(text.charCodeAt(at))] === 1;
}

interface Alphabet {
  /** The column of each ASCII sign, and of BEYOND; case is folded as the "iu" flags do. */
  readonly columnOf: Uint8Array;
  readonly width: number;
}

function openAlphabet(literals: readonly string[]): Alphabet {
  const columnOf = new Uint8Array(BEYOND + 1);
  let width = OTHER + 1;
  for (const sign of new Set(literals.join(""))) columnOf[symbolOf(sign.charCodeAt(0))] = width++;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) columnOf[unit] = columnOf[unit + 0x20] ?? OTHER;
  return { columnOf, width };
}

function columnsOf(literal: string, columnOf: Uint8Array): readonly number[] {
  return Array.from(literal, (_, at) => columnOf[symbolOf(literal.charCodeAt(at))] ?? OTHER);
}

/** The Kelvin sign and the long s are relatives of letters that literals hold. */
function symbolOf(unit: number): number {
  if (unit < BEYOND) return unit;
  if (unit === 0x212a) return 0x6b;
  return unit === 0x017f ? 0x73 : BEYOND;
}
