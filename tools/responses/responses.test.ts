import { deepEqual, equal, throws } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { answerAll } from "./answers.ts";
import { bandsOf, brokenPromises, confusionsOf, givenUpInError, tallyResponses } from "./figures.ts";
import { halfOf, readLabelled, type LabelledLine, type SystemFullWording } from "./labelled-lines.ts";

const UNKNOWN_USER = "550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown";
const FULL = "452 4.3.1 Mail system full";

function figuresOf(lines: readonly LabelledLine[], wordings: readonly SystemFullWording[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tallyResponses(answerAll({ lines, wordings })).map(({ name, right, of }) => [name, `${right}/${of}`]));
}

const rows: readonly [line: LabelledLine, expected: Readonly<Record<string, string>>, why: string][] = [
  [{ text: UNKNOWN_USER, reason: "user-unknown", labelKind: "label" }, { "reason, real-world lines": "1/1", answered: "1/1" }, "counts a reason that is right"],
  [{ text: UNKNOWN_USER, reason: "mailbox-full", labelKind: "label" }, { "reason, real-world lines": "0/1", answered: "1/1" }, "counts one that is wrong"],
  [{ text: FULL, reason: "mailbox-full", accept: ["mailbox-full", "mail-system-full"], labelKind: "prose" }, { "reason, prose lines": "1/1", "reason, real-world lines": "1/1", answered: "1/1" }, "takes any reason that a coarse label covers"],
  [{ text: "blah", labelKind: "label" }, { answered: "0/1" }, "asks for no reason where the label has none"],
  [{ text: FULL, reason: "mail-system-full", labelKind: "label", derived: true, hard: false }, { "reason, lines made of patterns": "1/1" }, "keeps lines that nobody said apart"],
  [{ text: FULL, reason: "mail-system-full", labelKind: "code" }, { "reason, labelled by their code": "1/1" }, "keeps lines apart that were labelled by their code"],
  [{ text: UNKNOWN_USER, hard: false, labelKind: "code-only" }, { "not called permanent in error": "0/1" }, "counts an address given up in error"],
  [{ text: UNKNOWN_USER, hard: true, labelKind: "code-only" }, { "permanent told as permanent": "1/1" }, "counts one that is rightly given up"],
];

for (const [line, expected, why] of rows) test(`tallyResponses() ${why}`, () => deepEqual(figuresOf([line]), expected));

test("tallyResponses() asks of wordings of a full system whether they are told from those that look like it", () => {
  const wordings = [FULL, UNKNOWN_USER].flatMap((text) => ["mail-system-full", "ambiguous", "mailbox-full"].map((expect) => ({ text, expect })));
  deepEqual(figuresOf([], wordings), {
    "system full told as such": "1/2",
    "system full not given up": "1/2",
    "undecidable ones not told as sure": "0/2",
    "look-alikes not told as system full": "1/2",
    "look-alikes told as what they are": "0/2",
  });
});

test("bandsOf() counts an answer in one band, and brokenPromises() tells a band that is right less often than it says", () => {
  const lines = Array.from({ length: 20 }, (_, index) => ({ text: FULL, labelKind: "label", reason: index < 17 ? "mail-system-full" : "system-error" }));
  const bands = bandsOf(answerAll({ lines, wordings: [] }));
  deepEqual(bands.map(({ from, right, of }) => [from, right, of]), [[0.9, 17, 20], [0.7, 0, 0], [0.5, 0, 0], [0.3, 0, 0]]);
  deepEqual(brokenPromises(bands), ["right at a confidence of 0.9 and more: 17 of 20, wanted 18 or more"]);
});

test("confusionsOf() and givenUpInError() name the lines", () => {
  const answers = answerAll({ lines: [{ text: UNKNOWN_USER, reason: "mailbox-full", labelKind: "label", hard: false }, { text: FULL, reason: "mail-system-full", labelKind: "label", hard: false }], wordings: [] });
  deepEqual(confusionsOf(answers).map(({ pair, answers: taken }) => [pair, taken.length]), [["mailbox-full taken for user-unknown", 1]]);
  deepEqual(givenUpInError(answers).map(({ line }) => line.text), [UNKNOWN_USER]);
});

function folderWith(t: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "rebound-responses-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("readLabelled() reads lines and the wordings beside them, by halves as well", (t) => {
  const lines = ["a", "b", "c", "d", "e", "f"].map((text) => ({ text }));
  const folder = folderWith(t, { "responses-dev.ndjson": lines.map((line) => `${JSON.stringify(line)}\n`).join(""), "system-full-variants.json": `[{"text":"x","expect":"ambiguous"}]` });
  deepEqual(readLabelled(folder), { lines, wordings: [{ text: "x", expect: "ambiguous" }] });
  for (const half of [0, 1] as const) deepEqual(readLabelled(folder, half)?.lines, lines.filter((line) => halfOf(line) === half));
  equal(readLabelled(join(folder, "nothing.ndjson")), undefined);
});

test("readLabelled() names the line that is none", (t) => {
  const folder = folderWith(t, { "a.ndjson": '{"text":"x"}\n\nblah\n', "b.ndjson": '{"reason":"user-unknown"}\n' });
  throws(() => readLabelled(join(folder, "a.ndjson")), /a\.ndjson:3: found "blah", wanted a line of JSON such as/);
  throws(() => readLabelled(join(folder, "b.ndjson")), /b\.ndjson:1: found no "text", wanted/);
});
