import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { foldUnit, neededWords } from "./needed-words.ts";

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
  [/échec/iu, [`${foldUnit("É")}chec`], "has letters of its own beyond ASCII"],
  [/未|無/u, ["未", "無"].map(foldUnit), "is content with one letter beyond ASCII"],
  [/a|b/, [], "is not content with one letter of ASCII"],
];

for (const [pattern, words, why] of rows) test(`neededWords() ${why}`, () => deepEqual(neededWords(pattern), words));

const same: readonly [one: string, other: string][] = [["A", "a"], ["\u212a", "k"], ["\u017f", "S"], ["É", "é"], ["Ж", "ж"], ["ς", "Σ"], ["ẞ", "ß"], ["ᾼ", "ᾳ"], ["µ", "Μ"], ["ϴ", "θ"], ["\u00a0", "\u3000"]];
for (const [one, other] of same) test(`foldUnit() takes ${one} for ${other}`, () => equal(foldUnit(one), foldUnit(other)));

test("foldUnit() takes for the same what the flags take for the same", () => {
  for (let code = 0; code < 0x1_0000; code += 1) {
    const unit = String.fromCharCode(code);
    for (const other of [unit.toUpperCase(), unit.toLowerCase()]) {
      const isSame = other.length === 1 && /^[^\\^$.*+?()[\]{}|/]$/.test(unit) && new RegExp(unit, "iu").test(other);
      if (isSame) equal(foldUnit(unit), foldUnit(other), `${unit} ${other}`);
    }
  }
});
