import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { isBlank, sliceTrimmed } from "./blanks.ts";
import { splitLines, withLineFeeds } from "./line-breaks.ts";

const rows: readonly [text: string, lines: readonly string[], why: string][] = [
  ["a\nb\n", ["a", "b", ""], "knows LF"],
  ["a\r\nb\r\n\r\n", ["a", "b", "", ""], "knows CRLF"],
  ["a\rb", ["a", "b"], "knows CR"],
  ["a\r\nb\nc\rd\n\re", ["a", "b", "c", "d", "", "e"], "knows them side by side"],
  ["", [""], "takes nothing for one line"],
];

for (const [text, lines, why] of rows) {
  test(`splitLines() ${why}`, () => {
    deepEqual(splitLines(text), lines);
    equal(withLineFeeds(text), lines.join("\n"));
  });
}

test("sliceTrimmed() and isBlank() say what trim() says", () => {
  const texts = fc.string({ unit: fc.constantFrom(" ", "\t", "a", "\u00a0", "é", "\n", "\u007f", "\u0000"), maxLength: 6 });
  fc.assert(fc.property(texts, fc.nat(6), fc.nat(6), (text, from, to) => {
    equal(sliceTrimmed(text, from, to), text.slice(from, to).trim());
    equal(isBlank(text), text.trim() === "");
  }));
});
