import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { OutletError, RequestError, SourceError, StoreError } from "../../base/errors.ts";
import { problemOf, Refusal } from "./problem.ts";

const rows: readonly [given: unknown, expected: readonly [httpStatus: number, code: string], why: string][] = [
  [new RequestError("message.bad-mailbox", 422, "x"), [422, "message.bad-mailbox"], "keeps what the engine says of a request"],
  [new SourceError("source.bad-signature", "x"), [401, "source.bad-signature"], "knows who is not who it should be"],
  [new SourceError("source.unknown", "x"), [404, "source.unknown"], "knows what is not there"],
  [new SourceError("source.malformed", "x"), [400, "source.malformed"], "lets the sender mend what else is wrong"],
  [new StoreError("store.full", "x", { temporary: true }), [503, "store.full"], "asks to repeat while the database is away"],
  [new StoreError("store.failed", "x"), [503, "store.failed"], "asks to repeat where nobody can tell"],
  [new StoreError("store.damaged", "x", { temporary: false }), [500, "internal"], "does not promise what repeating cannot mend"],
  [new OutletError("send.function-failed", "x"), [500, "internal"], "keeps other rooms' errors inside"],
  [new TypeError("secret"), [500, "internal"], "keeps unknown errors inside"],
  ["thrown", [500, "internal"], "takes anything"],
  [new Refusal({ httpStatus: 415, code: "request.content-type", detail: "x" }), [415, "request.content-type"], "leaves our own as they are"],
];

for (const [given, expected, why] of rows) {
  test(`problemOf() ${why}`, () => {
    const { httpStatus, code } = problemOf(given);
    deepEqual([httpStatus, code], expected);
  });
}

test("problemOf() says when to come again, RFC 9110 §10.2.3", () => {
  equal(problemOf(new StoreError("store.busy", "x", { temporary: true })).headers?.["retry-after"], "5");
});
