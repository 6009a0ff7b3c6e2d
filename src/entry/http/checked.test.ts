import { deepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { checked, closed } from "./checked.ts";
import { instant, wholeNumber } from "./fields.ts";
import { Refusal } from "./problem.ts";

const order = closed({
  reversePath: z.string(),
  recipients: z.array(z.union([z.string(), closed({ finalRecipient: z.string() })])).min(1),
  stream: z.enum(["marketing", "transactional"]).exactOptional(),
  usefulUntil: instant.exactOptional(),
  limit: wholeNumber(1, 10).exactOptional(),
});

const good = { reversePath: "", recipients: ["ada@example.com"] };

const rows: readonly [given: unknown, expected: string, why: string][] = [
  [{ recipients: ["a"] }, '"reversePath" is missing, wanted a text', "names what is missing"],
  [{ ...good, reversePath: 5 }, '"reversePath" is 5, wanted a text', "names what was found"],
  [{ ...good, recipents: [] }, '"recipents" is not a known field, the nearest known is "recipients"', "names the nearest field"],
  [{ ...good, recipients: [{ finalRecipient: "a", xyz: 1 }] }, '"recipients[0].xyz" is not a known field, wanted one of "finalRecipient"', "looks into lists and objects"],
  [{ ...good, recipients: [] }, '"recipients" is too short or too small, wanted at least 1', "counts"],
  [{ ...good, stream: "markting" }, '"stream" is "markting", wanted one that is known, the nearest is "marketing"', "names the nearest value"],
  [{ ...good, stream: "xyz" }, '"stream" is "xyz", wanted one of "marketing", "transactional"', "names all values where none is near"],
  [{ ...good, usefulUntil: "soon" }, '"usefulUntil" is "soon", wanted an instant such as "2026-01-05T09:00:00Z"', "reads instants"],
  [{ ...good, limit: "11" }, '"limit" is "11", wanted a whole number from 1 to 10', "reads numbers"],
  [null, '"body" is null, wanted an object', "does without an object"],
];

for (const [given, expected, why] of rows) {
  test(`checked() ${why}`, () => {
    throws(
      () => checked(order, given),
      (error) => error instanceof Refusal && error.problem.httpStatus === 422 && error.message === `Cannot take request: ${expected}`,
    );
  });
}

test("checked() answers with what was read", () => {
  const read = checked(order, { ...good, usefulUntil: "2026-01-05T10:00:00+01:00", limit: "7" });
  deepEqual(read, { ...good, usefulUntil: Date.UTC(2026, 0, 5, 9), limit: 7 });
});
