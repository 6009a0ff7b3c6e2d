import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import type { CheckAnswer, CheckRequest } from "./check.ts";
import { DAY, HOUR, heard, withEngine, type Bench } from "../testing/with-engine.ts";

/** One person for each state; Gil's pause is over and nobody has written that down yet. */
async function people({ engine, clock }: Bench): Promise<void> {
  await engine.takeIn(heard("wait@example.com", "452 4.3.1 Mail system full"));
  await engine.takeIn(heard("gone@example.com", "550 5.1.1 User unknown"));
  await engine.takeIn(heard("good@example.com", "250 2.0.0 Ok"));
  await engine.takeIn(heard("ours@example.com", "550 5.7.1 SPF check failed"));
  await engine.settle();
  await engine.byHand.pause(["paused@example.com"], clock.now() + 2 * DAY);
  await engine.byHand.pause(["over@example.com"], clock.now() + HOUR);
  clock.forward(HOUR);
}

const START = Date.UTC(2026, 0, 5, 9);
type Expected = Pick<CheckAnswer, "verdict" | "reason" | "until">;
const rows: readonly [recipient: string, stream: CheckRequest["stream"], expected: Expected, why: string][] = [
  ["stranger@example.com", undefined, { verdict: "send" }, "sends to who is not known"],
  ["good@example.com", undefined, { verdict: "send" }, "sends to who took mail before"],
  ["ours@example.com", undefined, { verdict: "send" }, "sends to who had nothing to do with the refusal"],
  ["wait@example.com", undefined, { verdict: "wait", reason: "mail-system-full", until: START + DAY }, "waits until the next retry"],
  ["wait@example.com", "transactional", { verdict: "wait", reason: "mail-system-full", until: START + DAY }, "waits with transactional mail, too"],
  ["paused@example.com", undefined, { verdict: "paused", until: START + 2 * DAY }, "holds marketing mail for who is paused"],
  ["paused@example.com", "transactional", { verdict: "send" }, "sends transactional mail to who is paused"],
  ["over@example.com", undefined, { verdict: "send" }, "sends when a pause is over, whether or not that is written down"],
  ["gone@example.com", undefined, { verdict: "suppressed", reason: "user-unknown" }, "sends nothing to who is suppressed"],
  ["gone@example.com", "transactional", { verdict: "suppressed", reason: "user-unknown" }, "sends no transactional mail to who is suppressed"],
  ["<Gone@EXAMPLE.com>", undefined, { verdict: "suppressed", reason: "user-unknown" }, "knows every writing of a mailbox"],
  ["nobody", undefined, { verdict: "not-a-mailbox" }, "says what is no mailbox"],
];

for (const [recipient, stream, expected, why] of rows) {
  test(`check() ${why}`, () =>
    withEngine(async (bench) => {
      await people(bench);
      const [answer] = await bench.engine.views.check({ recipients: [recipient], ...(stream && { stream }) });
      equal(answer?.recipient, recipient);
      deepEqual({ verdict: answer?.verdict, reason: answer?.reason, until: answer?.until }, { reason: undefined, until: undefined, ...expected });
    }));
}

test("check() answers each in its place, those that are asked for twice too", () =>
  withEngine(async (bench) => {
    await people(bench);
    const answers = await bench.engine.views.check({ recipients: ["gone@example.com", "x", "good@example.com", "gone@example.com"] });
    deepEqual(answers.map(({ verdict }) => verdict), ["suppressed", "not-a-mailbox", "send", "suppressed"]);
    deepEqual(await bench.engine.views.check({ recipients: [] }), []);
  }));
