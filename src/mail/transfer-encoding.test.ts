import { equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { decodeTransfer } from "./transfer-encoding.ts";

const rows: readonly [given: string, encoding: string, expected: string, why: string][] = [
  ["SGVs\r\nbG8=", "base64", "Hello", "reads base64 over line breaks"],
  ["SGVsbG8", "base64", "Hello", "does without padding"],
  ["a=3Db=c3=BC", "quoted-printable", "a=bü", "reads pairs in either case"],
  ["a=\r\nb=  \nc=", "quoted-printable", "abc", "joins soft line breaks, also with blanks, and one at the end"],
  ["1=2, 3=x, =", "quoted-printable", "1=2, 3=x, ", "leaves an equals sign that begins nothing"],
  ["a=3D", "8bit", "a=3D", "leaves what is not encoded"],
  ["a=3D", "x-uuencode", "a=3D", "leaves an encoding that nobody knows"],
];

for (const [given, encoding, expected, why] of rows) {
  test(`decodeTransfer() ${why}`, () => equal(Buffer.from(decodeTransfer(Buffer.from(given), encoding)).toString(), expected));
}

test("decodeTransfer() never throws, and gives no more than it was given", () => {
  fc.assert(fc.property(fc.uint8Array(), fc.constantFrom("base64", "quoted-printable", "7bit"), (octets, encoding) => {
    equal(decodeTransfer(octets, encoding).length <= octets.length, true);
  }));
});
