import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readContentType, writeContentType } from "./content-type.ts";

const rows: readonly [given: string | undefined, mediaType: string, parameters: Readonly<Record<string, string>>, why: string][] = [
  ["Text/HTML; Charset=utf-8", "text/html", { charset: "utf-8" }, "reads type and parameter"],
  ['multipart/report; report-type=delivery-status; boundary="a; b=\\"c\\""', "multipart/report", { "report-type": "delivery-status", boundary: 'a; b="c"' }, "reads quoted strings"],
  ["text/plain (a comment); charset = us-ascii (another)", "text/plain", { charset: "us-ascii" }, "passes over comments"],
  ["a/b; name*=utf-8'de'%C3%BCber", "a/b", { name: "über" }, "reads a charset, RFC 2231 §4"],
  ["a/b; name*1=yz; name*0=x", "a/b", { name: "xyz" }, "joins pieces in their order, RFC 2231 §3"],
  ["a/b; name*0*=utf-8''%C3; name*1*=%BC; name*2=%20", "a/b", { name: "ü%20" }, "joins encoded pieces with plain ones, RFC 2231 §4.1"],
  ["a/b; boundary=one; boundary=two", "a/b", { boundary: "one" }, "takes the first of two"],
  ['a/b; boundary="open', "a/b", { boundary: "" }, "gives up on an open quote"],
  ["text", "text/plain", {}, "takes what is no type for text/plain, RFC 2045 §5.2"],
  [undefined, "text/plain", {}, "takes nothing for text/plain, RFC 2045 §5.2"],
];

for (const [given, mediaType, parameters, why] of rows) {
  test(`readContentType() ${why}`, () => deepEqual(readContentType(given), { mediaType, parameters: new Map(Object.entries(parameters)) }));
}

test("readContentType() undoes writeContentType()", () => {
  const values = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((value) => value.isWellFormed() && !/[\0\ufeff]/.test(value));
  const parameters = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), values).map((found) => new Map(Object.entries(found)));
  fc.assert(fc.property(parameters, (given) => {
    const contentType = { mediaType: "text/plain", parameters: given };
    deepEqual(readContentType(writeContentType(contentType)), contentType);
  }));
});

test("readContentType() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "a/b;", "a/b; c*0*=", 'a/b; c="'), (text, front) => void readContentType(front + text)));
});
