import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readEnhancedStatusCode, writeEnhancedStatusCode, type EnhancedStatusCode } from "./enhanced-status-code.ts";

const rows: readonly [given: string, expected: EnhancedStatusCode | undefined, why: string][] = [
  ["4.3.1", { class: 4, subject: 3, detail: 1 }, "reads class, subject and detail"],
  ["5.7.509", { class: 5, subject: 7, detail: 509 }, "takes three digits, RFC 3463 §2"],
  ["5.1.1234", undefined, "takes no four digits, RFC 3463 §2"],
  ["3.1.1", undefined, "knows the classes 2, 4 and 5 alone, RFC 3463 §2"],
  ["4.3.1 ", undefined, "wants nothing beside the code, not even a blank"],
  ["14.3.1", undefined, "is not led astray by a longer number"],
  ["192.0.2.1", undefined, "takes no address for a status"],
  ["", undefined, "finds nothing in nothing"],
];

for (const [given, expected, why] of rows) {
  test(`readEnhancedStatusCode() ${why}`, () => deepEqual(readEnhancedStatusCode(given), expected));
}

const statuses: fc.Arbitrary<EnhancedStatusCode> = fc.record({
  class: fc.constantFrom(2, 4, 5),
  subject: fc.integer({ min: 0, max: 999 }),
  detail: fc.integer({ min: 0, max: 999 }),
}, { noNullPrototype: true });

test("readEnhancedStatusCode() undoes writeEnhancedStatusCode()", () => {
  fc.assert(fc.property(statuses, (status) => deepEqual(readEnhancedStatusCode(writeEnhancedStatusCode(status)), status)));
});

test("readEnhancedStatusCode() never throws, and what it reads is written the same", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[1-6]\.[1-9]\d{0,3}\.\d$/)), (text) => {
      const status = readEnhancedStatusCode(text);
      if (status && !/\.0\d/.test(text)) equal(writeEnhancedStatusCode(status), text);
    }),
  );
});
