import { deepEqual, equal, notEqual } from "node:assert/strict";
import { test } from "node:test";
import { foldLetter } from "./folded-letter.ts";

const BEYOND = 61;
const units = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

test("foldLetter() leaves ASCII in small letters", () => equal([..."Full 552!"].map((unit) => foldLetter(unit, BEYOND)).join(""), "full 552!"));

test("foldLetter() knows the relatives of K and S", () => deepEqual([foldLetter("\u212a", BEYOND), foldLetter("\u017f", BEYOND)], ["k", "s"]));

test("foldLetter() tells neighbours apart", () => notEqual(foldLetter("満", BEYOND), foldLetter("溢", BEYOND)));

test("foldLetter() takes for one whatever expressions do", () => {
  const all = units.filter((unit) => !/[\ud800-\udfff]/.test(unit)).join("");
  const cased = [...all].filter((unit) => /\p{Cased}|\p{Changes_When_Casefolded}/u.test(unit) && !/[A-Za-z]/.test(unit));
  for (const flags of ["gi", "giu"]) {
    for (const letter of cased.filter((unit) => unit.toLowerCase() !== unit.toUpperCase())) {
      const same = new Set(Array.from(all.matchAll(new RegExp(letter, flags)), ([found]) => foldLetter(found, 0xffff)));
      deepEqual([...same], [foldLetter(letter, 0xffff)], letter);
    }
  }
});
