import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readText } from "./charset.ts";

const rows: readonly [octets: string, charset: string | undefined, expected: string, why: string][] = [
  ["c3bc", "UTF-8", "ü", "reads UTF-8"],
  ["fc", "iso-8859-1", "ü", "reads ISO-8859-1"],
  ["80", "iso-8859-1", "€", "reads windows-1252 for ISO-8859-1"],
  ["1b2442243324731b2842", "ISO-2022-JP", "こん", "reads ISO-2022-JP"],
  ["c6d2", "koi8-r", "фр", "reads KOI8-R"],
  ["c4e3", "gbk", "你", "reads GBK"],
  ["82b1", "cp932", "こ", "knows names that the Encoding Standard does not list"],
  ["2b4149492d", "utf-7", "\u0082", "reads UTF-7"],
  ["c3bc", undefined, "ü", "takes octets without a charset for UTF-8 if they are that"],
  ["fc", undefined, "ü", "takes octets without a charset for windows-1252 else"],
  ["c3bc", "us-ascii", "ü", "does not believe US-ASCII"],
  ["1b2442243324731b2842", undefined, "こん", "knows ISO-2022-JP by its shifts"],
  ["1b244224330d0a1b244224331b2842", "ISO-2022-JP", "こ\r\nこ", "begins each line of ISO-2022-JP in ASCII, RFC 1468"],
  ["1b244224330a611b24422433241b2842", "ISO-2022-JP", "こ\naこ\ufffd", "loses no line break to half a character of ISO-2022-JP"],
  ["e38193e38293", "ISO-2022-JP", "こん", "takes UTF-8 for what it is where it claims ISO-2022-JP"],
  ["a4b3a4f3", "cp50220", "こん", "takes EUC-JP for what it is where it claims ISO-2022-JP"],
  ["82b182f1", "iso-2022-jp", "こん", "takes Shift_JIS for what it is where it claims ISO-2022-JP"],
  ["fc", "no-such-charset", "ü", "guesses at a charset that nobody knows"],
  ["c3bcfc61", "utf-8", "ü\ufffda", "marks what is no UTF-8"],
  ["fc61", "utf-8", "üa", "takes windows-1252 for what it is where it claims UTF-8"],
  ["6162", "utf-16", "ab", "takes ASCII for what it is where it claims UTF-16"],
  ["610062", "utf-8", "a\ufffdb", "leaves no U+0000"],
];

for (const [octets, charset, expected, why] of rows) {
  test(`readText() ${why}`, () => equal(readText(Buffer.from(octets, "hex"), charset), expected));
}

const utf7Rows: readonly [given: string, expected: string, why: string][] = [
  ["Hi Mom -+Jjo--!", "Hi Mom -☺-!", "the example of RFC 2152"],
  ["A+ImIDkQ.", "A≢Α.", "a run that another character ends"],
  ["1 +- 1", "1 + 1", "a plus sign"],
  ["+2D3eAA-", "\u{1f600}", "a pair of surrogates"],
  ["+2D0-", "\ufffd", "half of a pair"],
];

for (const [given, expected, why] of utf7Rows) {
  test(`readText() reads in UTF-7 ${why}`, () => equal(readText(Buffer.from(given), "utf-7"), expected));
}

test("readText() never throws, and gives well-formed text", () => {
  const charsets = fc.constantFrom("", "utf-8", "utf-7", "utf-16le", "iso-2022-jp", "big5", "gb18030", "euc-kr", "iso-2022-kr", "x-user-defined", "constructor");
  fc.assert(fc.property(fc.uint8Array(), fc.oneof(charsets, fc.string()), (octets, charset) => equal(readText(octets, charset).isWellFormed(), true)));
});
