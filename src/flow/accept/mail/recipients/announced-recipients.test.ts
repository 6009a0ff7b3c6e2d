import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { readMailbox, writeMailbox } from "../../../../mail/index.ts";
import type { Phrases } from "./announced-groups.ts";
import { readAnnounced } from "./announced-recipients.ts";
import { linePattern } from "../words/line-pattern.ts";
import { textOfLines } from "../opened/notice-text.ts";

const PHRASES: Phrases = { failed: linePattern(/^failed for(?: (?<address>\S+@\S+))?:|^refused by .{0,80}$/), delayed: linePattern(/^delayed for:/), telling: linePattern(/because/), reason: linePattern(/^reason:/), command: linePattern(/^answers:/), end: linePattern(/^bye/) };

const read = (lines: readonly string[]) =>
  readAnnounced(textOfLines(lines), PHRASES, (localPart) => readMailbox(`${localPart}@example.org`));

const rows: readonly [lines: readonly string[], expected: readonly (readonly [address: string | undefined, action: string, words: string | undefined, line: number | undefined])[], why: string][] = [
  [["failed for:", "", " a@b.example", " c@d.example", "", "reason: full"], [["a@b.example", "failed", "full", 6], ["c@d.example", "failed", "full", 6]], "gives all the reason that is told for all"],
  [["failed for:", "a@b.example: full", "c@d.example", "  unknown", "  user"], [["a@b.example", "failed", "full", 2], ["c@d.example", "failed", "unknown user", 4]], "gives each the words with it"],
  [["reason:", "full", "", "failed for:", "a@b.example"], [["a@b.example", "failed", "full", 2]], "knows a reason in front"],
  [["delayed for:", "a@b.example", "", "reason:", "busy", "bye", "more"], [["a@b.example", "delayed", "busy", 5]], "knows a delay, and where the reason ends"],
  [["failed for a@b.example:", "full"], [["a@b.example", "failed", "full", 2]], "reads the address within the sentence"],
  [["refused by these: a@b.example, c@d.example", "", "reason: 550 No"], [["a@b.example", "failed", "550 No", 3], ["c@d.example", "failed", "550 No", 3]], "reads the list within a sentence that is known to its end"],
  [["failed for:", "\tann"], [["ann@example.org", "failed", undefined, undefined]], "completes a local part alone"],
  [["failed for:", "a@b.example", "", "bye", "failed for:", "A@b.example", "reason: 550 No"], [["A@b.example", "failed", "550 No", 7]], "tells of each once, with the reply"],
  [["failed for:", "a@b.example", "", "Yours,", "c@d.example"], [["a@b.example", "failed", undefined, undefined]], "takes no address below other text for a recipient"],
  [["failed for:", "reason: full"], [[undefined, "failed", "full", 2]], "tells a reason without recipients"],
  [["failed for:", "Dear user,", "the mailbox is full.", "Ask them.", "", "a@b.example"], [["a@b.example", "failed", "the mailbox is full. Ask them.", 3]], "takes what tells of a failure in front of the recipients for the reason where there is no other"],
  [["failed for:", "the mailbox is full.", "a@b.example", "", "reason: busy"], [["a@b.example", "failed", "busy", 5]], "prefers a reason that is announced"],
  [["failed for:", "nobody at all"], [], "finds none where there are neither"],
  [["a@b.example: full"], [], "finds none where nothing is announced"],
];

for (const [lines, expected, why] of rows) {
  test(`readAnnounced() ${why}`, () => {
    const found = read(lines).map((finding) => [finding.finalRecipient && writeMailbox(finding.finalRecipient), finding.action, finding.diagnosticCode?.text, finding.found?.["diagnosticCode"]?.line]);
    deepEqual(found, expected);
  });
}

const commands: readonly [line: string, expected: string | undefined, why: string][] = [
  ["DATA", "data", "the command that the reason answers"],
  ["RCPT TO:<a@b.example>", "rcpt", "the verb alone"],
  ["FETCH", undefined, "nothing of a command that SMTP does not have"],
];
for (const [line, expected, why] of commands) {
  test(`readAnnounced() knows ${why}`, () => equal(read(["failed for:", "a@b.example", "", "reason: 550 No", "answers:", line])[0]?.phase, expected));
}

test("readAnnounced() reads a long list on one line to its end, below the sentence and behind it", () => {
  const list = Array.from({ length: 400 }, (_, index) => `<someone.${index}@b.example>`).join(", ");
  for (const lines of [["failed for:", list], [`failed for: ${list}`]]) equal(read(lines).length, 400);
});
