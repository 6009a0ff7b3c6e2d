// The stories of schedules by the operator's wish: backoff, and limits of attempts from 1 to 10.

import { deepEqual, equal } from "node:assert/strict";
import { mailTo, straightTo } from "./mails.ts";
import { policyWith } from "./policies.ts";
import { DAY, HOUR, MINUTE, story, type Scene } from "./story.ts";

const FULL = { replies: { rcpt: "452 4.3.1 Mail system full" } };

/** How long each retry came after the attempt before, until there is none any more. */
async function delaysUntilSpent({ open, openSink, clock }: Scene, policy: ReturnType<typeof policyWith>): Promise<{ delays: readonly number[]; last: string }> {
  const sink = await openSink(FULL);
  const { engine, settle } = await open({ outlets: straightTo(sink, "full.example"), policy });
  await engine.handIn(mailTo("ada@full.example"));
  let last = await settle();
  const delays: number[] = [];
  for (let next = await nextAt(); next !== undefined; next = await nextAt()) {
    delays.push(next - clock.now());
    clock.forward(next - clock.now());
    last = await settle();
  }
  equal(sink.commands.filter((line) => line.startsWith("RCPT")).length, delays.length + 1);
  return { delays, last };

  async function nextAt(): Promise<number | undefined> {
    return (await engine.views.attempts({ limit: 1 })).rows[0]?.dueAt;
  }
}

const PAUSED = "attempts 1, notices 1, decisions pause 1, events delivery.failed 1 recipient.paused 1";

story("a backoff doubles up to its longest delay", async (scene) => {
  const schedule = { kind: "backoff", firstDelayMs: 10 * MINUTE, factor: 2, longestDelayMs: HOUR, jitter: 0 } as const;
  const { delays, last } = await delaysUntilSpent(scene, policyWith({ "mail-system-full": { attempts: 6, schedule } }));
  deepEqual(delays, [10, 20, 40, 60, 60, 60].map((minutes) => minutes * MINUTE));
  equal(last, PAUSED);
});

story("a backoff's jitter makes delays shorter, never longer", async (scene) => {
  const schedule = { kind: "backoff", firstDelayMs: HOUR, factor: 2, longestDelayMs: DAY, jitter: 0.5 } as const;
  const { delays } = await delaysUntilSpent(scene, policyWith({ "mail-system-full": { attempts: 4, schedule } }));
  deepEqual(delays.map((delay, index) => delay >= 2 ** index * HOUR * 0.5 && delay <= 2 ** index * HOUR), [true, true, true, true]);
  equal(new Set(delays.map((delay, index) => delay / 2 ** index)).size, 4, "and no two alike");
});

for (const [attempts, days] of [
  [1, [1]],
  [4, [1, 2, 3, 7]],
  [10, [1, 2, 3, 7, 7, 7, 7, 7, 7, 7]],
] as const) {
  story(`a limit of ${attempts} makes ${attempts} retries, the last delay again and again`, async (scene) => {
    const { delays, last } = await delaysUntilSpent(scene, policyWith({ "mail-system-full": { attempts } }));
    deepEqual(delays, days.map((one) => one * DAY));
    equal(last, PAUSED);
  });
}

for (const [whenSpent, sum] of [
  [{ kind: "suppress" }, "attempts 1, notices 1, decisions suppress 1, events delivery.failed 1 recipient.suppressed 1"],
  [{ kind: "nothing" }, "attempts 1, notices 1, decisions nothing 1, events delivery.failed 1"],
] as const) {
  story(`when the schedule is spent, "${whenSpent.kind}" follows where the operator wants it`, async (scene) => {
    equal((await delaysUntilSpent(scene, policyWith({ "mail-system-full": { attempts: 2, whenSpent } }))).last, sum);
  });
}

story("a limit of 0 makes no retry", async (scene) => {
  const { delays, last } = await delaysUntilSpent(scene, policyWith({ "mail-system-full": { attempts: 0, whenSpent: { kind: "nothing" } } }));
  deepEqual([delays, last], [[], "attempts 1, notices 1, decisions nothing 1, events delivery.failed 1"]);
});
