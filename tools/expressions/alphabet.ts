// The few characters that stand for all, as far as one expression can tell them apart.

import { visitRegExpAST } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

export interface Alphabet {
  /** One of each kind; first those that the fewest parts of the expression take, since a text of those is the least likely to fit. */
  readonly characters: readonly string[];
  /** Which kinds a part of the expression takes that reads one character, such as "[a-z]". */
  readonly takes: (part: ReadingPart) => Uint8Array;
}

/** A part that reads exactly one character. */
export type ReadingPart = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

const ALWAYS = ["a", "Z", "0", "_", " ", "\t", "\n", "\0", "!", "\u00e9", "\u4e00", "\uffff"];
/** Any of these says something to "^", "$" or "\b" without the expression naming it. */
const EDGES = [/\w/, /[\n\r\u2028\u2029]/];
/** They matter to where an expression is tried, and not to what a part of it takes. */
const OF_THE_SEARCH = /[gymd]/g;

export function alphabetOf(pattern: AST.Pattern, flags: string): Alphabet {
  const parts = new Map<string, RegExp>();
  const found = new Set(ALWAYS);
  const note = (point: number): void => {
    // A character of two units would be two of the text without the "u" flag.
    if (point < 0 || point > 0xffff || (point >= 0xd800 && point <= 0xdfff)) return;
    const character = String.fromCharCode(point);
    for (const form of [character, character.toLowerCase(), character.toUpperCase()]) if (form.length === 1) found.add(form);
  };
  const add = ({ raw }: AST.Node): unknown => parts.set(raw, new RegExp(`^(?:${raw})$`, flags.replaceAll(OF_THE_SEARCH, "")));
  visitRegExpAST(pattern, {
    onCharacterEnter(node) {
      note(node.value);
      if (node.parent.type !== "CharacterClass" && node.parent.type !== "CharacterClassRange") add(node);
    },
    onCharacterClassRangeEnter: ({ min, max }) => [min.value - 1, max.value + 1].forEach(note),
    onCharacterClassEnter: add,
    onExpressionCharacterClassEnter: add,
    onCharacterSetEnter: add,
  });
  const characters = oneOfEachKind([...found], [...parts.values(), ...EDGES]);
  const taken = new Map([...parts].map(([raw, part]) => [raw, Uint8Array.from(characters, (character) => Number(part.test(character)))]));
  return { characters, takes: ({ raw }) => taken.get(raw) ?? new Uint8Array(characters.length) };
}

function oneOfEachKind(characters: readonly string[], parts: readonly RegExp[]): readonly string[] {
  const kinds = new Map<string, { readonly character: string; readonly takers: number }>();
  for (const character of characters) {
    const taken = parts.map((part) => Number(part.test(character)));
    const kind = taken.join("");
    if (!kinds.has(kind)) kinds.set(kind, { character, takers: taken.reduce((sum, one) => sum + one, 0) });
  }
  return [...kinds.values()].sort((one, other) => one.takers - other.takers).map(({ character }) => character);
}
