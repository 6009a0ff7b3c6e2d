import { equal } from "node:assert/strict";
import { test } from "node:test";
import { tellsAutoReply } from "./subjects.ts";

const rows: readonly [subject: string, told: ReturnType<typeof tellsAutoReply>][] = [
  ["Out of Office AutoReply: Your news", "certain"],
  ["Out of Office: Your news", "certain"],
  ["Away from my mail", "certain"],
  ["Ann Lee/Sales/Example is out of the office.", "certain"],
  ["Fuori sede: notizie", "certain"],
  ["Frånvaro: nyheter", "certain"],
  ["Trả lời tự động: tin", "certain"],
  ["Re: Your news (Automatic reply)", "certain"],
  ["Out of office", "likely"],
  ["I am out of the office", "likely"],
  ["Vacation plans", "likely"],
  ["Away team wins", "likely"],
  ["Lunch on Friday", undefined],
  ["How to write an automatic reply", undefined],
];

for (const [subject, told] of rows) {
  test(`tellsAutoReply() says ${told ?? "nothing"} of "${subject}"`, () => equal(tellsAutoReply(subject), told));
}
