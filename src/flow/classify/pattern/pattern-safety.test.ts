import { equal, match } from "node:assert/strict";
import { test } from "node:test";

import * as fc from "fast-check";

import { doesNotHang } from "../../../../test/hang-guard.ts";
import { patternFault } from "./pattern-safety.ts";

const unsafe: readonly [pattern: string, fault: RegExp, why: string][] = [
  ["(a+)+b", /found "\+" without an upper bound/, "refuses a nested quantifier without bound"],
  ["(a{1,30}){1,30}b", /ways to try/, "refuses a nested quantifier within bounds, where it can be split in many ways"],
  ["(a|ab|a\\w){1,20}c", /ways to try/, "refuses branches that begin alike under a repeat"],
  ["quota.*full", /found "\*" without an upper bound/, "refuses a gap without bound"],
  ["a.{0,60}b.{0,60}c", /ways to try/, "refuses two wide gaps in a row"],
  ["(\\w{1,30} ?){1,10}x", /ways to try/, "refuses words with a blank that may be missing"],
  ["\\S{1,400}@\\S{1,4000} x", /\d{7} characters to look at/, "refuses a few ways of which each is long"],
  ["a{2,}", /without an upper bound/, "refuses a lower bound alone"],
  ["", /fits every text/, "refuses nothing"],
  ["(full)?", /fits every text/, "refuses what fits without a word"],
  ["\\b", /fits every text/, "refuses an anchor alone"],
  ["(?=full)x", /wanted a plain group/, "refuses look-around"],
  ["(full)\\1", /found "\\1"/, "refuses a back-reference"],
  ["(full", /found no "\)"/, "refuses a group that stays open"],
  ["full)", /found "\)"/, "refuses a group that was not opened"],
  ["[full", /found no "\]"/, "refuses a set that stays open"],
  ["+full", /wanted something before it/, "refuses a repeat of nothing"],
  ["full{2,1}x", /./, "refuses bounds the wrong way round"],
  [`${"(".repeat(30)}x${")".repeat(30)}`, /deeper than/, "refuses groups too deep"],
  ["x".repeat(3000), /characters/, "refuses a pattern too long"],
];

for (const [pattern, fault, why] of unsafe) {
  test(`patternFault() ${why}`, () => match(patternFault(pattern) ?? "nothing wrong", fault));
}

const safe: readonly [pattern: string, why: string][] = [
  ["\\b(over quota|out of storage space)\\b", "takes branches of plain words"],
  ["mail ?box( is)? (full|over)", "takes what may be missing"],
  ["recipient.{0,60}unknown", "takes one gap within bounds"],
  ["user( \\S{1,60})?( (is|was|has|been)){0,4} (unknown|gone)", "takes words whose end is plain"],
  ["\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}", "takes numbers with signs between them"],
  ["[^()]{1,40}\\)", "takes a set that cannot hold what ends it"],
];

for (const [pattern, why] of safe) {
  test(`patternFault() ${why}`, () => equal(patternFault(pattern), undefined));
}

test("patternFault() never throws", () => {
  const pieces = fc.constantFrom("a", "full", "(", ")", "(?:", "|", "[", "]", "^", "$", "\\", "\\b", "\\d", ".", "*", "?", "{0,9}", "{3}", "-", " ", "é");
  fc.assert(fc.property(fc.array(pieces, { maxLength: 30 }), (list) => void patternFault(list.join(""))));
});

test("patternFault() passes only what a matcher gets through quickly", () => {
  const pieces = fc.constantFrom("a", "b", "ab", "(a|b)", "(a|ab)", "\\w", "(a\\w?){1,4}", "a?", "\\w{1,9}", ".{0,9}", "(a|b){0,4}", " ", "( a){0,3}");
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (list) => {
      const source = `${list.join("")}x`;
      if (patternFault(source) !== undefined) return;
      doesNotHang(() => new RegExp(source, "iu").test("ab a".repeat(1024)), source);
    }),
  );
});
