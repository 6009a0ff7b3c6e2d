import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { linePattern } from "../words/line-pattern.ts";
import { textOfLines } from "./notice-text.ts";

const FULL = linePattern(/^mailbox (?:is )?full$/i);
const FRONT = linePattern(/full/i, 10);
const DIGITS = linePattern(/^\d\d$/);
const text = textOfLines(["Hello", "Mailbox full", "mailbox is nearly full", "42", "MAILBOX IS FULL", "and the mailbox", "full"]);

test("NoticeText.find() finds the first line that fits, from a line on", () => {
  equal(text.find(FULL), 1);
  equal(text.find(FULL, 2), 4);
  equal(text.find(FULL, 5), -1);
});

test("NoticeText.find() puts a pattern without words to every line", () => equal(text.find(DIGITS), 3));

test("NoticeText.find() looks no further into a line than the pattern does", () => equal(text.find(FRONT), 6));

test("NoticeText.findAll() finds all that fit", () => deepEqual(text.findAll(FULL), [1, 4]));

test("NoticeText.linesFor() leaves out what cannot fit", () => {
  deepEqual([...text.linesFor([FULL])], [1, 2, 4, 6]);
  equal(text.linesFor([FULL, DIGITS]).size, 7);
});

test("NoticeText.mayHold() counts words that go on over the end of a line, in the first lines", () => {
  equal(textOfLines(["a mailbox", "full"]).mayHold(FULL), true);
  equal(text.mayHold(FULL, 1), false);
  equal(text.upTo(1).mayHold(FULL), false);
});
