import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { writeMailbox } from "../../../../mail/index.ts";
import { doesNotHang } from "../../../../../test/hang-guard.ts";
import { readAddressLine } from "./address-line.ts";

const rows: readonly [line: string, expected: readonly [address: string, rest: string] | undefined, why: string][] = [
  ["  <ann@example.com>: mailbox full", ["ann@example.com", "mailbox full"], "reads brackets, a colon and what follows"],
  ["ann@example.com<mailto:ann@example.com>", ["ann@example.com", ""], "leaves out the link of a text that was HTML"],
  ["ann@example.com (ann@example.com)<mailto:ann@example.com>", ["ann@example.com", ""], "leaves out the address again"],
  ["Ann Lee <ann@example.com>", ["ann@example.com", ""], "reads a name in front"],
  ["ann@example.com (Ann Lee)", ["ann@example.com", ""], "leaves out a name behind"],
  ["\tann@example.com (user not found)", ["ann@example.com", "(user not found)"], "keeps a reason in brackets"],
  ['"ann@example.com":', ["ann@example.com", ""], "reads quotes"],
  ["'o'neil@example.com'", ["o'neil@example.com", ""], "reads an apostrophe in quotes of its kind"],
  ["   * ann@example.com", ["ann@example.com", ""], "reads a bullet"],
  ["\t* [ann@example.com]: 552 Full", ["ann@example.com", "552 Full"], "reads square brackets"],
  ["ann@example.com Invalid Address, no such user", ["ann@example.com", "Invalid Address, no such user"], "reads words behind a blank"],
  ["I wrote to ann@example.com", undefined, "finds none within a sentence"],
  ["Ann Lee <ann@example.com> wrote on Monday", undefined, "leaves alone a name that is quoted"],
  ["ann@", undefined, "finds none where the domain is missing"],
];

for (const [line, expected, why] of rows) {
  test(`readAddressLine() ${why}`, () => {
    const found = readAddressLine(line);
    deepEqual(found && [writeMailbox(found.mailbox), found.rest], expected);
  });
}

test("readAddressLine() never throws, and hangs on no hostile lines", () => {
  fc.assert(fc.property(fc.string(), (line) => void readAddressLine(line)));
  for (const piece of ["<", "a@", "(", "x", " ", "'@"]) {
    doesNotHang(() => readAddressLine(`${piece.repeat(100_000)}@`), piece);
  }
});
