import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { doesNotHang } from "../../../../../../test/hang-guard.ts";
import { readSections } from "./sections.ts";

const LIST = "   ----- The following addresses had permanent fatal errors -----";
const ANN = "<ann@example.com>";

const rows: readonly [lines: readonly string[], recipients: number, why: string][] = [
  [[LIST, ANN], 1, "finds what is listed below its heading"],
  [["---The following addresses had permanent fatal errors---", ANN], 1, "does without blanks beside the heading"],
  [[LIST, "--------", ANN], 0, "ends a section at a rule"],
  [[LIST, "   ----- Something else -----", ANN], 0, "ends a section at another heading"],
  [[`-----${" ".repeat(101)}x-----`, ANN], 0, "knows no heading of nothing"],
];

for (const [lines, recipients, why] of rows) test(`readSections() ${why}`, () => equal(readSections(lines).recipients.length, recipients));

test("readSections() tells where the transcript begins", () => {
  const { transcript, transcriptAt } = readSections(["   ----- Transcript of session follows -----", "550 gone"]);
  deepEqual([transcriptAt, transcript], [1, ["550 gone"]]);
});

test("readSections() hangs on no rule, however long", () => {
  for (const line of [`${"-".repeat(300_000)}x`, `--${" ".repeat(300_000)}x--`, `${"- ".repeat(150_000)}x`]) doesNotHang(() => readSections([LIST, line]), line);
});
