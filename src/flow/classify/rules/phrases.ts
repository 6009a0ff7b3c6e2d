// Makes the expressions of a rule safe to run: phrases, which are whole words, and patterns, which stand as they are written.

import { choicesIn } from "../pattern/branches.ts";
import { patternFault } from "../pattern/pattern-safety.ts";
import { readPattern } from "../pattern/read-pattern.ts";
import type { Spelling, Vocabulary } from "./vocabulary.ts";

/** What a whole word may begin and end with, as it is written: JavaScript's \b knows ASCII alone. */
const BEGINS = /^(?:[\^([{a-z0-9]|\\[wdSD])/iu;
const ENDS = /(?:(?<!\\)[\w)\]}?$*]|\\[dw])$/u;

/**
 * A phrase fits where it stands as whole words: "over quota" is `\bover quota\b`. A "*" at its end leaves open how the last
 * word goes on; "^" and "$" are the ends of the text.
 */
export function spellPhrase(written: string, vocabulary: Vocabulary): Spelling {
  const wrong = phraseFault(written);
  if (wrong !== undefined) return { wrong };
  const isOpen = written.endsWith("*");
  const words = isOpen ? written.slice(0, -1) : written;
  const spelling = vocabulary.spell(words);
  if ("wrong" in spelling) return spelling;
  const reading = readPattern(spelling.text);
  if ("wrong" in reading) return reading;
  return proven(`${words.startsWith("^") ? "" : String.raw`\b`}${spelling.text}${isOpen || words.endsWith("$") ? "" : String.raw`\b`}`);
}

/** A pattern is a regular expression as it stands, save for its braces. */
export function spellPattern(written: string, vocabulary: Vocabulary): Spelling {
  const spelling = vocabulary.spell(written);
  return "wrong" in spelling ? spelling : proven(spelling.text);
}

function phraseFault(written: string): string | undefined {
  if (choicesIn(written).length > 1) return 'found "|" outside of brackets, wanted a phrase for each';
  if (!BEGINS.test(written)) return `found "${written.slice(0, 1)}" at its beginning, wanted a letter or digit of ASCII; "pattern" takes any sign`;
  return ENDS.test(written) ? undefined : `found "${/\\?.$/u.exec(written)?.[0] ?? ""}" at its end, wanted a letter or digit of ASCII, or "*"; "pattern" takes any sign`;
}

function proven(text: string): Spelling {
  const wrong = patternFault(text);
  return wrong === undefined ? { text } : { wrong };
}
