import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readEnvelopeId, writeEnvelopeId } from "./envelope-id.ts";

const rows: readonly [given: string, expected: string | undefined, why: string][] = [
  ["QQ314159", "QQ314159", "reads plain characters"],
  ["a+2Bb+3Dc", "a+b=c", "reads hexadecimal pairs, RFC 3461 §4"],
  ["a+2bb", undefined, "wants upper case in pairs, RFC 3461 §4"],
  ["a+2", undefined, "takes no half pair"],
  ["a=b", undefined, "takes no equals sign, RFC 3461 §4"],
  ["a b", undefined, "takes no blank, RFC 3461 §4"],
  ["+C3+BC", "ü", "reads pairs of UTF-8"],
  ["+C3", undefined, "takes no half character"],
  ["", undefined, "finds nothing in nothing"],
];

for (const [given, expected, why] of rows) {
  test(`readEnvelopeId() ${why}`, () => equal(readEnvelopeId(given), expected));
}

test("readEnvelopeId() undoes writeEnvelopeId()", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }).filter((id) => id.isWellFormed()), (id) => equal(readEnvelopeId(writeEnvelopeId(id)), id)));
});

test("readEnvelopeId() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readEnvelopeId(text)));
});
