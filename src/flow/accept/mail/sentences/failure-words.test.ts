import { equal } from "node:assert/strict";
import { test } from "node:test";
import { failingLines, isFailure, tellsFailure } from "./failure-words.ts";
import { textOfLines } from "../opened/notice-text.ts";

const rows: readonly [line: string, isReport: boolean, isReason: boolean][] = [
  ["Your message could not be delivered", true, true],
  ["I'm afraid I wasn't able to deliver your message", true, true],
  ["Unknown user: ann@example.com", true, true],
  ["User mailbox exceeds allowed size", true, true],
  ["552 No room left", true, true],
  ["Ihre Nachricht wurde nicht zugestellt", true, true],
  ["以下のメールアドレスへの送信に失敗しました。", true, true],
  ["Could not open the door", false, true],
  ["Connection timed out", false, true],
  ["Your order is on its way", false, false],
  ["Call 550 4711", false, false],
  ["", false, false],
];

for (const [line, isReport, isReason] of rows) {
  test(`tellsFailure() says ${String(isReport)}, isFailure() ${String(isReason)} of "${line}"`, () => {
    const text = textOfLines([line]);
    equal(tellsFailure(text), isReport);
    equal(isFailure(line), isReason);
    equal(failingLines(text)(line, 0), isReason);
  });
}
