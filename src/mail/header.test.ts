import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readHeader } from "./header.ts";

const rows: readonly [given: string, body: string, why: string][] = [
  ["A: 1\r\nB: 2\r\n\r\nbody", "body", "ends at an empty line of CRLF"],
  ["A: 1\nB: 2\n\nbody", "body", "ends at an empty line of LF"],
  ["A: 1\rB: 2\r\rbody", "body", "ends at an empty line of CR"],
  ["From ann@example.com Mon Nov 23 10:00:00 2026\nA: 1\nB: 2\n\nbody", "body", "passes over the line of an mbox, RFC 4155"],
  ["A: 1\nB: 2\n", "", "ends at the mail's end"],
  ["A: 1\nB: 2\n\n", "", "does without a body"],
];

for (const [given, body, why] of rows) {
  test(`readHeader() ${why}`, () => {
    const { fields, bodyAt, faults } = readHeader(Buffer.from(given));
    deepEqual(fields.map(({ value }) => value), ["1", "2"]);
    deepEqual({ body: given.slice(bodyAt), faults }, { body, faults: [] });
  });
}

test("readHeader() reads a header of 262,144 octets and no more", () => {
  const { faults, bodyAt } = readHeader(Buffer.from(`${`A: ${"x".repeat(1000)}\n`.repeat(300)}\nbody`));
  deepEqual(faults.map(({ found }) => found), ["a header of 301200 octets"]);
  equal(bodyAt, 301_201);
});

test("readHeader() never throws", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readHeader(bytes)));
});

test("readHeader() finds the end wherever it stands", () => {
  for (let length = 8170; length <= 8200; length += 1) {
    for (const end of ["\n", "\r\n", "\r"]) {
      const front = `A: ${"x".repeat(length)}${end}`;
      const { fields, bodyAt } = readHeader(Buffer.from(`${front}${end}body${end}${end}`));
      deepEqual([fields.length, fields[0]?.value.length, bodyAt], [1, length, front.length + end.length]);
    }
  }
});
