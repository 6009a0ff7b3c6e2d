import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { doesNotHang } from "../../../../../test/hang-guard.ts";
import { readMail } from "../read-mail.ts";
import { readEntries, type EntryStyle } from "./recipient-entries.ts";

const STYLE: EntryStyle = { starts: [/^ ?<([^<>]{1,99})>: ?(.*)$/], signs: ["<"], goesOn: (line) => line !== "" };

test("readEntries() gives each recipient the words behind and under it, and where they are", () => {
  deepEqual(readEntries(["Hello", "<a@b.example>: one", "two", "", "three", "<c@d.example>:", "  <e@f.example>: four"], STYLE), [
    { address: "a@b.example", at: 1, words: ["one", "two"], wordsAt: 1 },
    { address: "c@d.example", at: 5, words: ["<e@f.example>: four"], wordsAt: 6 },
  ]);
});

const FRONTS: readonly [form: string, front: string, piece: string][] = [
  ["addressed", "", "<ann@example.com>:\nUser unknown\n\n"],
  ["exim", "The following address(es) failed:\n\n", "  ann@example.com\n    Unrouteable address\n"],
  ["sendmail", "   ----- Transcript of session follows -----\n", "550 <ann@example.com>... User unknown\n>>> RCPT To:<ann@example.com>\n<<< 550-No\n"],
  ["labelled", "", "Recipient address: ann@example.com\nReason: User unknown\n"],
  ["general", "It could not be delivered to:\n", "ann@example.com\nbob@example.com <\n"],
];

for (const [form, front, piece] of FRONTS) {
  test(`form ${form} does not hang on a text of 1 MB`, () => {
    const mail = Buffer.from(`From: MAILER-DAEMON\n\n${front}${piece.repeat(1_000_000 / piece.length)}`);
    doesNotHang(() => equal(readMail(mail).form, form), form);
  });
}
