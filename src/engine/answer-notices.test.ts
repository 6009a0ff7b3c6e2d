import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock } from "../base/clock.ts";
import type { Answered } from "../flow/send/index.ts";
import { noticesOfAnswers, reportOfAnswer, type AnswerReport } from "./answer-notices.ts";
import { readNotice } from "./read-notice.ts";

const clock = virtualClock();
const ok250: Answered = { kind: "answered", reply: { code: 250, text: "Ok" }, phase: "data", uncertain: false };

function answered(index: number, changes: Partial<Answered> = {}): AnswerReport {
  const attempt = { envelopeId: "spring", mailbox: `r${index}@example.com`, number: 3, dueAt: 0, outlet: "own", uncertain: false };
  return reportOfAnswer(attempt, { ...ok250, ...changes }, clock.now() + index);
}

const many = (count: number, changes?: Partial<Answered>): readonly AnswerReport[] => Array.from({ length: count }, (_, index) => answered(index, changes));

test("noticesOfAnswers() makes one notice of a few answers, received when the last of them came", () => {
  const [notice, ...more] = noticesOfAnswers(many(3), clock);
  ok(notice);
  deepEqual([more.length, notice.source, notice.receivedAt, notice.reports], [0, "smtp", clock.now() + 2, 3]);
  deepEqual(readNotice(notice), { reports: many(3), faults: [] });
});

test("noticesOfAnswers() has no more than 250 answers in a notice, and loses none", () => {
  const notices = noticesOfAnswers(many(601), clock);
  deepEqual(notices.map(({ reports }) => reports), [250, 250, 101]);
  deepEqual(notices.flatMap((notice) => readNotice(notice).reports), many(601));
});

test("noticesOfAnswers() parts what would be too large", () => {
  const text = "x".repeat(60_000);
  const notices = noticesOfAnswers(many(20, { reply: { code: 452, text } }), clock);
  ok(notices.every(({ body }) => body.length <= 512 * 1024));
  equal(notices.flatMap((notice) => readNotice(notice).reports).length, 20);
  equal(noticesOfAnswers(many(1, { reply: { code: 452, text: text.repeat(10) } }), clock).length, 1);
});

test("noticesOfAnswers() of the same answers are twins, each under an id of its own", () => {
  const [one, other] = [noticesOfAnswers(many(2), clock)[0], noticesOfAnswers(many(2), clock)[0]];
  equal(one?.fingerprint, other?.fingerprint);
  ok(one?.id !== other?.id);
});
