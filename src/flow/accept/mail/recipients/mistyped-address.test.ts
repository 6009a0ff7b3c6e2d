import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import type { Mailbox } from "../../../../mail/index.ts";
import { readRecipient } from "./mistyped-address.ts";

const rows: readonly [given: string, expected: Mailbox | undefined, why: string][] = [
  ["<ann@example.com>", { localPart: "ann", domain: "example.com" }, "reads a mailbox"],
  ["ann@#example.com", { localPart: "ann", domain: "#example.com" }, "reads what is mistyped in the domain"],
  [" <ann@example..com> ", { localPart: "ann", domain: "example..com" }, "reads a domain with dots in a row"],
  ["ann@example", { localPart: "ann", domain: "example" }, "reads a host"],
  ["ann@exam/ple", undefined, "wants the shape of a domain where it is none"],
  ["ann@example.", undefined, "takes none that may be cut off"],
  ["ann@#example.co-", undefined, "takes none that is cut off within a label"],
  ["ann@@example.com", undefined, "takes one sign between the parts"],
  ["ann@#example.com, bob@example.com", undefined, "takes one address"],
  ["ann@#exämple.com", undefined, "takes US-ASCII"],
];

for (const [given, expected, why] of rows) test(`readRecipient() ${why}`, () => deepEqual(readRecipient(given), expected));
