import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readEncodedWords } from "./encoded-word.ts";

const rows: readonly [given: string, expected: string, why: string][] = [
  ["=?utf-8?B?w7xiZXI=?=", "über", "reads base64"],
  ["=?ISO-8859-1?q?=FCber_uns?=", "über uns", "reads quoted-printable with its underscores, RFC 2047 §4.2"],
  ["a =?utf-8?q?b?= =?utf-8?q?c?= d", "a bc d", "leaves out blanks between encoded words, RFC 2047 §6.2"],
  ["=?utf-8?B?w7w=?= x =?utf-8?B?w7w=?=", "ü x ü", "keeps words in between"],
  ["=?utf-8?q?=C3?= =?utf-8?q?=BC?=", "ü", "joins a character that was parted between words"],
  ["=?iso-2022-jp?B?GyRCJDMkcxsoQg==?=", "こん", "reads ISO-2022-JP"],
  ["=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße", "passes over a language, RFC 2231 §5"],
  ["=?nobody?q?=FC?=", "ü", "guesses at a charset that nobody knows"],
  ["=?utf-8?x?abc?=", "=?utf-8?x?abc?=", "leaves an encoding that nobody knows"],
  ["a =? b ?= c", "a =? b ?= c", "leaves what is no encoded word"],
];

for (const [given, expected, why] of rows) {
  test(`readEncodedWords() ${why}`, () => equal(readEncodedWords(given), expected));
}

test("readEncodedWords() undoes both encodings", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.isWellFormed() && !/[\0\ufeff]/.test(text)), (text) => {
    const octets = Buffer.from(text, "utf8");
    const quoted = [...octets].map((octet) => `=${octet.toString(16).padStart(2, "0")}`).join("");
    equal(readEncodedWords(`=?utf-8?b?${octets.toString("base64")}?=`), text);
    equal(readEncodedWords(`=?utf-8?q?${quoted}?=`), text);
  }));
});

test("readEncodedWords() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("utf-8", "utf-7", "gbk", "x"), (text, charset) => void readEncodedWords(`=?${charset}?b?${text}?= ${text}`)));
});
