import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { readSession } from "./session-transcript.ts";

const told = (...lines: readonly string[]): readonly (readonly (string | undefined)[])[] =>
  readSession(lines).map(({ address, words, phase, remoteMta }) => [address, words, phase, remoteMta]);

const rows: readonly [lines: readonly string[], expected: ReturnType<typeof told>, why: string][] = [
  [["... while talking to mx.example.org.:", ">>> RCPT To:<ann@example.org>", "<<< 550-5.1.1 Not", "<<< 550 5.1.1 ours"], [["ann@example.org", "550-5.1.1 Not\n550 5.1.1 ours", "rcpt", "mx.example.org"]], "keeps all lines of a reply, and whom the command named"],
  [[">>> RCPT To:<ann@example.org>", "<<< 250 ok", ">>> DATA", "<<< 554 No"], [[undefined, "554 No", "data", undefined]], "takes only what refuses, and what follows DATA for the whole mail"],
  [["550 5.1.1 <ann@example.org>... User unknown"], [["ann@example.org", "550 5.1.1 User unknown", undefined, undefined]], "reads what Sendmail says itself"],
  [["554 <ann@example.org>... 550 Host unknown"], [["ann@example.org", "550 Host unknown", undefined, undefined]], "takes the inner reply of an old Sendmail"],
  [["mail.local: unknown user: ann", "554 5.0.0 <ann@example.org>... Service unavailable"], [["ann@example.org", "554 5.0.0 mail.local: unknown user: ann", undefined, undefined]], "tells what a delivering program said rather than what Sendmail made of its exit code"],
  [["mail.local: unknown user: ann", "554 <ann@example.org>... User unknown"], [["ann@example.org", "554 User unknown", undefined, undefined]], "keeps Sendmail's own words where they say something"],
  [["250 <ann@example.org>... Sender ok", "Text"], [], "leaves out what is no failure"],
  [["... while talking to a.example.:", ">>> RCPT To:<ann@example.org>", "... while talking to b.example.:", ">>> QUIT", "<<< 421 Bye"], [[undefined, "421 Bye", undefined, "b.example"]], "begins anew with the next server"],
];

for (const [lines, expected, why] of rows) test(`readSession() ${why}`, () => deepEqual(told(...lines), expected));

test("readSession() never throws", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(">>> RCPT To:<a@b>", "<<< 550 x", "... while talking to x:"))), (lines) => void readSession(lines)));
});
