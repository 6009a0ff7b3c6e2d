// Spells a rule's expressions out: "{mailbox}" is a word that its file has given a name to, "{3 words}" a gap of up to three words.

import { nearest } from "../../../base/nearest.ts";
import { choicesIn } from "../pattern/branches.ts";
import { lengthFault } from "../pattern/pattern-safety.ts";
import { readPattern } from "../pattern/read-pattern.ts";

/** An expression as it is run, or what is wrong with what was written, as "found …, wanted …". */
export type Spelling = { readonly text: string } | { readonly wrong: string };

/** A word is of letters and digits alone; a piece is all that stands between two blanks: an address, a word with its comma. */
const GAPS: Readonly<Record<string, string>> = { word: String.raw`\w{1,12}`, piece: String.raw`\S{1,60}` };
const NAME = /^[a-z][a-z0-9-]{0,30}$/;
/** What is escaped; or braces with the blank before them, and whether a quantifier follows. */
const BRACES = /\\.|(?<blank> ?)\{(?<inner>[^{}]*)\}(?=(?<quantifier>\?|\{\d)?)/gu;
const QUANTIFIER = /^\d{1,4}(?:,\d{0,4})?$/;

export class Vocabulary {
  readonly #words = new Map<string, readonly string[]>();
  readonly #unused = new Set<string>();

  /** Takes one name after the other; a later one may use those before it. Answers what is wrong with it. */
  add(name: string, alternatives: readonly string[]): string | undefined {
    if (!NAME.test(name)) return 'found a name that is none, wanted small letters, digits and "-"';
    const spelt: string[] = [];
    for (const written of alternatives) {
      if (choicesIn(written).length > 1) return `found "${written}", wanted a text of its own for each side of "|"`;
      const spelling = this.spell(written);
      const reading = "text" in spelling ? readPattern(spelling.text) : spelling;
      if ("wrong" in reading) return reading.wrong;
      if ("text" in spelling) spelt.push(spelling.text);
    }
    const tooLong = lengthFault(spelt.join("|").length);
    if (tooLong !== undefined) return tooLong;
    this.#words.set(name, spelt);
    this.#unused.add(name);
    return undefined;
  }

  /** Names that nothing has asked for. */
  get unused(): readonly string[] {
    return [...this.#unused];
  }

  /** What is written, with what its braces stand for. */
  spell(written: string): Spelling {
    let wrong = lengthFault(written.length);
    if (wrong !== undefined) return { wrong };
    const text = written.replaceAll(BRACES, (found: string, blank = "", inner = "", quantifier = "") => {
      if (found.startsWith("\\") || QUANTIFIER.test(inner)) return found;
      const meant = gapOf(inner, blank) ?? this.#wordsOf(inner, blank, quantifier !== "");
      if (meant === undefined) wrong ??= `found "${found.trim()}", wanted ${this.#nearTo(inner)}`;
      return meant ?? found;
    });
    return wrong === undefined ? { text } : { wrong };
  }

  #nearTo(inner: string): string {
    const near = nearest(inner, [...this.#words.keys()]);
    return near === undefined ? 'a name of [words], or such as "{3 words}" and "{2 pieces}" behind a blank' : `"{${near}}"`;
  }

  /** In brackets where there are several, or where one is repeated. */
  #wordsOf(name: string, blank: string, isRepeated: boolean): string | undefined {
    const words = this.#words.get(name);
    this.#unused.delete(name);
    if (words === undefined) return undefined;
    return words.length > 1 || isRepeated ? `${blank}(${words.join("|")})` : `${blank}${words.join("")}`;
  }
}

/** The blank before it belongs to each word. */
function gapOf(inner: string, blank: string): string | undefined {
  const [, most, kind = ""] = /^([1-9]) (word|piece)s?$/.exec(inner) ?? [];
  return most === undefined || blank === "" ? undefined : `( ${GAPS[kind]})${most === "1" ? "?" : `{0,${most}}`}`;
}
