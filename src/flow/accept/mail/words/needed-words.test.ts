import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { neededWords } from "./needed-words.ts";

const rows: readonly [pattern: RegExp, words: readonly string[], why: string][] = [
  [/^Mailbox full/i, ["mailbox full"], "reads plain text, in small letters"],
  [/^(?:my )?(?:mailbox|inbox|box).{1,9}full/i, ["full"], "takes what keeps most texts out: whose shortest word is longest"],
  [/mailbox|quota/, ["mailbox", "quota"], "needs one of what may stand for each other"],
  [/mailbox|\d+/, [], "needs none where one branch does without"],
  [/\bover(?: the)? quota\b/, [" quota"], "leaves out what need not be there"],
  [/colou?rs/, ["colo"], "parts a word at a letter that need not be there"],
  [/lo+ping/, ["ping"], "parts a word at a letter that may be repeated"],
  [/ab{2,3}cd{0,1}/, ["ab"], "counts how often a letter must be there"],
  [/[Rr]eason:\s*(?<why>.*)/, ["eason:"], "reads no sets"],
  [/failed(?! again)(?=: now)/, ["failed"], "takes nothing from what must not stand there"],
  [/(?=smtp error)/, ["smtp error"], "takes something from what is only looked at"],
  [/a\.b \x41\u0042\u{43}\/d/u, ["a.b abc/d"], "reads escapes"],
  [/two  blanks\tand/, ["two blanks a"], "has one blank for several, and twelve letters at most"],
  [/wurde nicht übermittelt/iu, ["wurde nicht "], "has the beginning of a long run"],
  [/échec/iu, ["\u0080chec"], "has one letter for all beyond ASCII"],
  [/未|無/u, ["\u0080"], "is content with one letter beyond ASCII"],
  [/a|b/, [], "is not content with one letter of ASCII"],
];

for (const [pattern, words, why] of rows) test(`neededWords() ${why}`, () => deepEqual(neededWords(pattern), words));
