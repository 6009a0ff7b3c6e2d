// Finds in one pass over a text which of many literals stand in it.

import { columnsOf, UNKNOWN } from "../../../base/letter-columns.ts";
import { growWordMachine, OTHER } from "../../../base/word-machine.ts";
import { packLists } from "./literal-sets.ts";
import { BOUNDARY, gateLetter } from "./pattern-literals.ts";

export interface LiteralGate {
  /** Writes the number of each literal that stands in the text into `found`, each once; answers how many there are. */
  scan(text: string, found: Int32Array): number;
}

/** `literals` are in the letters of gateLetter(), none of them empty; BOUNDARY may stand at either end. Their place in the list is their number. */
export function openLiteralGate(literals: readonly string[]): LiteralGate {
  const plain = literals.map((literal) => literal.replaceAll(BOUNDARY, ""));
  const columns = columnsOf(plain.join(""), gateLetter);
  const { ofUnit, learn } = columns;
  const { width, steps, firstEnd, ends } = growWordMachine(plain.map((literal) => Array.from(literal, columns.of)), columns.width);
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
        const known = ofUnit[unit] ?? OTHER;
        row = steps[row * width + (known === UNKNOWN ? learn(unit) : known)] ?? 0;
        if (row < firstEnd) continue;
        const isEnd = isBoundary(text, at + 1);
        for (let slot = from[row] ?? 0, last = from[row + 1] ?? 0; slot < last; slot += 1) {
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

const IS_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) => Number(/\w/.test(String.fromCharCode(unit))));

/** As "\b" with the "iu" flags. */
function isBoundary(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) !== isWord(text.charCodeAt(at));
}

/** Of ASCII, and the relatives of K and S; what is beyond the text's ends is none. */
function isWord(unit: number): boolean {
  return IS_WORD[unit] === 1 || unit === 0x212a || unit === 0x017f;
}
