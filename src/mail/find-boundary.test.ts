import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as fc from "fast-check";
import { findBoundary } from "./find-boundary.ts";
import { readEntity } from "./mime.ts";

const rows: readonly [body: string, boundary: string | undefined, why: string][] = [
  ["--b\nContent-Type: text/plain\n\nText\n--b--\n", "b", "finds it in the first line"],
  ["Hello\r\n\r\n--a b c\r\ncontent-type: text/plain\r\n", "a b c", "finds it behind a preamble, with blanks in it"],
  ["--b\n\nText\n\n--b\nContent-Type: text/html\n", "b", "passes over parts without a header"],
  ["-- \nAnn\n--\nContent-Type: text/html\n", undefined, "takes no line of hyphens alone"],
  ['--- Below is a copy.\n\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n', undefined, "leaves alone what a message within names"],
  ["a--b\nContent-Type: text/plain\n", undefined, "takes none in the middle of a line"],
];

for (const [body, boundary, why] of rows) test(`findBoundary() ${why}`, () => equal(findBoundary(Buffer.from(body)), boundary));

test("findBoundary() never throws, and gives what stands there", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const boundary = findBoundary(Buffer.from(text));
    if (boundary !== undefined) equal(Buffer.from(text).toString("latin1").includes(`--${boundary}`), true);
  }));
});

test("findBoundary() takes a body of 20 MB of hyphens in a moment", () => {
  equal(findBoundary(Buffer.alloc(20_000_000, "-")), undefined);
  equal(findBoundary(Buffer.alloc(20_000_000, "--\n")), undefined);
});

const sample = readFileSync(new URL("samples/parts-without-content-type.eml", import.meta.url));
const typed = (contentType: string): Buffer => Buffer.concat([Buffer.from(`Content-Type: ${contentType}\n`), sample]);

for (const [mail, why] of [
  [sample, "without a Content-Type"],
  [typed("multipart/report"), "of a multipart without a boundary"],
  [typed("multipart/report; boundary=other"), "of a multipart with a boundary that is nowhere"],
] as const) {
  test(`readEntity() finds the parts ${why}`, () => {
    const { entity, faults } = readEntity(mail);
    deepEqual(entity.parts.map(({ contentType }) => contentType.mediaType), ["text/plain", "message/delivery-status"]);
    equal(faults[0]?.breaks, "RFC 2046 §5.1.1");
  });
}
