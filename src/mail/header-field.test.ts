import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { fieldValue, readHeaderFields, writeHeaderFields, type HeaderField } from "./header-field.ts";

const rows: readonly [given: string, expected: readonly (readonly [string, string])[], why: string][] = [
  ["Subject: Hello\r\nTo: ann@example.com\r\n", [["Subject", "Hello"], ["To", "ann@example.com"]], "reads name and value"],
  ["Subject: Hello\n \t there\n", [["Subject", "Hello there"]], "makes one blank of a fold, RFC 5322 §2.2.3"],
  ["Subject:\r\n Hello\r\n", [["Subject", "Hello"]], "reads a value that begins behind a fold"],
  ["A: 1\rB: 2", [["A", "1"], ["B", "2"]], "takes CR for a line break"],
  ["Subject : x: y", [["Subject", "x: y"]], "takes the first colon, and no blank in front of it, RFC 5322 §4.5"],
  ["A:\n\n\nB: 2", [["A", ""], ["B", "2"]], "keeps an empty value and passes over empty lines"],
  ["no field\n folded\nB: 2", [["B", "2"]], "leaves out what is no field, with its folds"],
];

for (const [given, expected, why] of rows) {
  test(`readHeaderFields() ${why}`, () => deepEqual(readHeaderFields(given).fields.map(({ name, value }) => [name, value]), expected));
}

test("readHeaderFields() names what is no field", () => {
  deepEqual(readHeaderFields("no field\nB: 2").faults, [{ field: "header", found: "no field", breaks: "RFC 5322 §2.2" }]);
});

test("readHeaderFields() reads 1000 fields and says that there were more", () => {
  const { fields, faults } = readHeaderFields("A: 1\n".repeat(1001));
  equal(fields.length, 1000);
  deepEqual(faults.map(({ found }) => found), ["more than 1000 fields"]);
});

test("readHeaderFields() cuts a value and says how long it was", () => {
  const { fields, faults } = readHeaderFields(`A: ${"x".repeat(70_000)}`);
  equal(fields[0]?.value.length, 65_536);
  deepEqual(faults.map(({ found }) => found), ["a value of 70000 characters"]);
});

test("readHeaderFields() gives no more than 20 faults", () => equal(readHeaderFields("x\n".repeat(100)).faults.length, 20));

test("fieldValue() finds the first, whatever its case", () => {
  equal(fieldValue([{ name: "A", value: "1" }, { name: "SUBJECT", value: "2" }, { name: "Subject", value: "3" }], "subject"), "2");
});

test("writeHeaderFields() folds at a blank behind 78 characters", () => {
  const text = writeHeaderFields([{ name: "A", value: "word ".repeat(30).trim() }]);
  equal(text.split("\r\n").every((line) => line.length <= 78), true);
});

test("writeHeaderFields() lets no line break begin another field", () => {
  equal(writeHeaderFields([{ name: "A", value: "1\r\nBcc: ann@example.com" }]), "A: 1 Bcc: ann@example.com\r\n");
});

const fields: fc.Arbitrary<HeaderField> = fc.record(
  { name: fc.stringMatching(/^[A-Za-z-]{1,20}$/), value: fc.string({ unit: "grapheme", maxLength: 300 }).map((value) => value.replaceAll(/\s+/g, " ").trim()) },
  { noNullPrototype: true },
);

test("readHeaderFields() undoes writeHeaderFields()", () => {
  fc.assert(fc.property(fc.array(fields), (given) => deepEqual(readHeaderFields(writeHeaderFields(given)), { fields: given, faults: [] })));
});

test("readHeaderFields() never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readHeaderFields(text)));
});
