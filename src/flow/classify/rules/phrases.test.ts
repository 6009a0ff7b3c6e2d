import { deepEqual, match } from "node:assert/strict";
import { test } from "node:test";

import { spellPattern, spellPhrase } from "./phrases.ts";
import { Vocabulary } from "./vocabulary.ts";

function vocabulary(): Vocabulary {
  const words = new Vocabulary();
  words.add("mailbox", ["mail ?box", "inbox"]);
  words.add("holder", ["{mailbox}", "user"]);
  words.add("number", [String.raw`\d{1,3}`]);
  return words;
}

const phrases: readonly [written: string, spelt: string, why: string][] = [
  ["over quota", String.raw`\bover quota\b`, "takes whole words"],
  ["gr[ea]y ?list*", String.raw`\bgr[ea]y ?list`, "leaves open how the last word goes on"],
  ["^line is too long", String.raw`^line is too long\b`, "begins with the text"],
  [String.raw`^deferred\W{0,3}$`, String.raw`^deferred\W{0,3}$`, "ends with the text"],
  ["{mailbox} full", String.raw`\b(mail ?box|inbox) full\b`, "puts words in for a name"],
  ["{holder} full", String.raw`\b((mail ?box|inbox)|user) full\b`, "knows names within words"],
  ["limit is {number}", String.raw`\blimit is \d{1,3}\b`, "needs no brackets for one word"],
  ["limit is {number}?", String.raw`\blimit is (\d{1,3})?\b`, "sets brackets where a word is repeated"],
  ["user {3 words} full", String.raw`\buser( \w{1,12}){0,3} full\b`, "leaves a gap of words"],
  ["user {1 piece} full", String.raw`\buser( \S{1,60})? full\b`, "leaves a gap of anything between two blanks"],
  [String.raw`code \d{1,3}`, String.raw`\bcode \d{1,3}\b`, "leaves quantifiers alone"],
];

for (const [written, spelt, why] of phrases) {
  test(`spellPhrase() ${why}`, () => deepEqual(spellPhrase(written, vocabulary()), { text: spelt }));
}

const wrong: readonly [written: string, wrong: RegExp, why: string][] = [
  ["over quota|full", /found "\|" outside of brackets/, "several phrases in one"],
  [".zip files", /found "\." at its beginning/, "a beginning at which no word can begin"],
  ["boîte pleiné", /found "é" at its end/, "an end that is no letter for JavaScript"],
  ["{mailboxes} full", /found "\{mailboxes\}", wanted "\{mailbox\}"/, "a word that is nearly one"],
  [String.raw`quota \(full\)`, /found "\\\)" at its end/, "an end behind which no word can end"],
  [String.raw`five \*`, /found "\\\*" at its end/, "a star that is a sign"],
  ["x".repeat(3000), /found 3000 characters, wanted at most 2000/, "a phrase without end"],
  ["{weather} full", /found "\{weather\}", wanted a name of \[words\]/, "a word that is none"],
  ["user{3 words} full", /found "\{3 words\}"/, "a gap without a blank before it"],
  ["user {0 words} full", /found "\{0 words\}"/, "a gap of nothing"],
  ["over (full", /found no "\)" for "\(" at 5/, "an expression that is none, and says where"],
  ["(a{1,30}){1,30}b", /ways to try/, "an expression that backtracks"],
  ["*", /./, "a phrase without words"],
];

for (const [written, says, why] of wrong) {
  test(`spellPhrase() refuses ${why}`, () => {
    const spelling = spellPhrase(written, vocabulary());
    match("wrong" in spelling ? spelling.wrong : "nothing wrong", says);
  });
}

test("spellPattern() leaves everything but braces as it is written", () => {
  deepEqual(spellPattern(String.raw`\.zip|{mailbox}`, vocabulary()), { text: String.raw`\.zip|(mail ?box|inbox)` });
});

test("Vocabulary does not grow without end", () => {
  const words = new Vocabulary();
  words.add("a", ["x".repeat(900), "y".repeat(900)]);
  match(words.add("b", ["{a}{a}"]) ?? "nothing wrong", /found 3606 characters, wanted at most 2000/);
});

test("Vocabulary knows which words were never asked for", () => {
  const words = vocabulary();
  words.spell("{holder}");
  deepEqual(words.unused, ["number"]);
});

const names: readonly [name: string, alternatives: readonly string[], wrong: RegExp, why: string][] = [
  ["Mailbox", ["inbox"], /found a name that is none/, "a name in capitals"],
  ["full", ["over {quota}"], /found "\{quota\}"/, "a word that comes later"],
  ["full", ["over|full"], /found "over\|full", wanted a text of its own/, "two words in one"],
  ["full", ["(full"], /found no "\)"/, "a word that is no expression"],
];

for (const [name, alternatives, says, why] of names) {
  test(`Vocabulary refuses ${why}`, () => match(new Vocabulary().add(name, alternatives) ?? "nothing wrong", says));
}
