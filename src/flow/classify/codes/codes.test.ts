import { deepEqual, equal, match, ok } from "node:assert/strict";
import { test } from "node:test";
import { codeEntries, explainCode } from "./codes.ts";
import { codesWithPages, guideOfCode } from "./pages/guide-of-code.ts";
import { guideOf } from "../reasons/guides/guide-of.ts";
import { reasonIds } from "../reasons/reason.ts";

const rows: readonly [typed: string, code: string | undefined, why: string][] = [
  ["4.3.1", "X.3.1", "answers whatever the class"],
  ["5.3.1", "X.3.1", "answers the other class alike"],
  ["X.3.1", "X.3.1", "takes the registry's way of writing"],
  [" 452 ", "452", "answers a reply code, blanks or not"],
  ["4.3.10", undefined, "does not take 3.10 for 3.1"],
  ["299", undefined, "has no entry for a code that nobody defined"],
  ["full", undefined, "has no entry for a word"],
];

for (const [typed, code, why] of rows) {
  test(`explainCode() ${why}`, () => equal(explainCode(typed)?.code, code));
}

test("codeEntries() holds the whole registry and every reply code, each with a meaning", () => {
  const entries = codeEntries();
  const registered: Readonly<Record<number, number>> = { 0: 0, 1: 10, 2: 4, 3: 6, 4: 7, 5: 6, 6: 10, 7: 30 };
  const wanted = Object.entries(registered).flatMap(([subject, last]) => Array.from({ length: last + 1 }, (_, detail) => `X.${subject}.${detail}`));
  equal(wanted.length, 81);
  deepEqual(wanted.filter((code) => !entries.some((entry) => entry.code === code)), []);
  equal(entries.filter(({ code }) => /^\d{3}$/.test(code)).length, 45); // 44 that RFCs define, and Courier's 431
  for (const { code, title, meaning, references } of entries) ok(title && meaning && references.length > 0, code);
});

test("codeEntries() says of good news that it is no failure", () => {
  for (const code of ["X.1.5", "X.3.6", "X.6.4", "250"]) equal(explainCode(code)?.reason, undefined, code);
});

test("guideOf() has the long answer for a full mail system", () => {
  const guide = guideOf("mail-system-full");
  ok(guide.causes.length >= 8 && guide.marketer.length >= 5 && guide.developer.length >= 5 && guide.confusedWith.length >= 4);
});

test("guideOf() has for every reason who says it, what is behind it, and what to do", () => {
  for (const reason of reasonIds()) {
    const { fault, sentBy, causes, marketer, developer } = guideOf(reason);
    for (const part of [fault, sentBy, causes, marketer, developer]) ok(part.length > 0, reason);
  }
});

test("explainCode() says where the field uses a code for something else", () => {
  match(explainCode("5.7.30")?.seenAs[0] ?? "", /DKIM/);
  deepEqual(explainCode("5.7.8")?.seenAs, []);
});

test("guideOfCode() has a page of its own for all but a few codes of failures", () => {
  const entries = codeEntries();
  const failures = entries.filter((entry) => guideOfCode(entry));
  deepEqual(codesWithPages.filter((code) => !failures.some((entry) => entry.code === code)), []);
  deepEqual(failures.flatMap(({ code }) => (codesWithPages.includes(code) ? [] : [code])), ["X.1.10", "X.3.1", "X.4.7", "X.5.3"]); // their reasons are theirs alone
});

test("guideOfCode() takes what the code does not say itself from its reason", () => {
  const [code, reason] = [guideOfCode({ code: "X.2.4", reason: "mailbox-unavailable" }), guideOf("mailbox-unavailable")];
  match(code?.causes[0] ?? "", /member list/);
  deepEqual(guideOfCode({ code: "X.1.10", reason: "domain-no-mail" }), guideOf("domain-no-mail"));
  equal(guideOfCode({ code: "X.2.2", reason: "mailbox-full" })?.causes, guideOf("mailbox-full").causes);
  equal(reason.causes === code?.causes, false);
  equal(guideOfCode({ code: "250" }), undefined);
});
