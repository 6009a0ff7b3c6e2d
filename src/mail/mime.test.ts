import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { bodyText, readEntity, type Entity } from "./mime.ts";

const MULTIPART = "Content-Type: multipart/mixed; boundary=b";

/** What a person needs to see of an entity: leaves as text, multiparts as lists. */
type Outline = string | readonly Outline[];
const outline = (entity: Entity): Outline => (entity.contentType.mediaType.startsWith("multipart/") ? entity.parts.map(outline) : bodyText(entity));

const rows: readonly [given: string, expected: Outline, faults: readonly string[], why: string][] = [
  ["A: 1\n\nbody\n", "body\n", [], "reads a mail without parts"],
  [`${MULTIPART}\n\nbefore\n--b\n\none\n--b\n\ntwo\n\n--b--\nafter\n`, ["one", "two\n"], [], "reads parts, and neither preamble nor epilogue, RFC 2046 §5.1.1"],
  [`${MULTIPART}\r\n\r\n--b\r\n\r\none\r\n--b--\r\n`, ["one"], [], "takes the line break in front of a delimiter off, RFC 2046 §5.1.1"],
  [`${MULTIPART}\r\r--b\r\rone\rtwo\r--b--\r`, ["one\ntwo"], [], "reads a mail of CR"],
  [`${MULTIPART}\n\n--b  \n\none\n--b--  `, ["one"], [], "passes over blanks behind a delimiter"],
  [`${MULTIPART}\n\n--b\n\none\n--bb\n--b--`, ["one\n--bb"], [], "takes no longer line for a delimiter"],
  [`${MULTIPART}\n\n--b\n${MULTIPART}b\n\n--bb\n\none\n--bb--\n--b\n\ntwo\n--b--`, [["one"], "two"], [], "reads multiparts in multiparts"],
  [`${MULTIPART}\n\n--b\n${MULTIPART}b\n\n--bb\n\none\n--b\n\ntwo\n--b--`, [["one"], "two"], ["no end of the multipart/mixed"], "lets the outer end the inner"],
  [`${MULTIPART}\n\n--b\n\none\n`, ["one\n"], ["no end of the multipart/mixed"], "reads a part that is cut off"],
  [`${MULTIPART}\n\n--b\nA: 1\n--b\n\ntwo\n--b--`, ["", "two"], [], "lets a delimiter end a header"],
  [`${MULTIPART}\n\nnothing\n`, [], ["no end of the multipart/mixed"], "says that a multipart has no parts"],
  ["Content-Type: multipart/mixed\n\n--b\n\none\n--b--\n", [], ["multipart/mixed without a boundary"], "says that a boundary is missing"],
  ["Content-Transfer-Encoding: BASE64\n\nw7w=\n", "ü", [], "undoes a transfer encoding"],
];

for (const [given, expected, faults, why] of rows) {
  test(`readEntity() ${why}`, () => {
    const read = readEntity(Buffer.from(given));
    deepEqual(outline(read.entity), expected);
    deepEqual(read.faults.map(({ found }) => found), faults);
  });
}

test("readEntity() reads 1000 parts and says that there were more", () => {
  const { entity, faults } = readEntity(Buffer.from(`${MULTIPART}\n\n${"--b\n\nx\n".repeat(1500)}--b--\n`));
  equal(entity.parts.length, 1000);
  deepEqual(faults.map(({ found }) => found), ["more than 1000 parts"]);
});

test("readEntity() goes 20 deep and says that there was more", () => {
  const nested = Array.from({ length: 30 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}x\n\n--b${level}x\n`).join("");
  const { entity, faults } = readEntity(Buffer.from(nested));
  let depth = 0;
  for (let inner = entity.parts[0]; inner; inner = inner.parts[0]) depth++;
  equal(depth, 20);
  equal(faults.some(({ found }) => found === "multiparts more than 20 deep"), true);
});

test("readEntity() reads what was put together, whatever the bodies hold", () => {
  const bodies = fc.array(fc.uint8Array({ maxLength: 50 }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(bodies, (given) => {
    const octets = given.flatMap((body) => [Buffer.from("--=_b\r\n\r\n"), body, Buffer.from("\r\n")]);
    const mail = Buffer.concat([Buffer.from('Content-Type: multipart/mixed; boundary="=_b"\r\n\r\n'), ...octets, Buffer.from("--=_b--\r\n")]);
    deepEqual(readEntity(mail).entity.parts.map(({ body }) => Buffer.from(body)), given.map((body) => Buffer.from(body)));
  }));
});

test("readEntity() never throws", () => {
  const lines = fc.constantFrom("--b", "--b--", "--", "", MULTIPART, `${MULTIPART}b`, "--bb", " ", "From x", "A: 1", "\0");
  const mails = fc.tuple(fc.array(lines), fc.constantFrom("\n", "\r\n", "\r")).map(([all, lineBreak]) => Buffer.from(all.join(lineBreak)));
  fc.assert(fc.property(fc.oneof(mails, fc.uint8Array()), (mail) => void outline(readEntity(mail).entity)));
});
