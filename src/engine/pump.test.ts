import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock } from "../base/clock.ts";
import { silentLog } from "../base/log.ts";
import { startPump, type Pump } from "./pump.ts";

const breath = (): Promise<void> => new Promise(setImmediate);

interface Bench {
  readonly clock: ReturnType<typeof virtualClock>;
  readonly pump: Pump;
  readonly errors: unknown[];
  steps(): number;
}

function pumping(step: (count: number) => boolean): Bench {
  const clock = virtualClock();
  const errors: unknown[] = [];
  let count = 0;
  const log = { ...silentLog, error: (about: object) => void errors.push(about) };
  const pump = startPump({ name: "test", pollMs: 1000, clock, log, step: async () => step((count += 1)) });
  return { clock, pump, errors, steps: () => count };
}

test("startPump() steps again at once while there is more to do, then rests", async () => {
  const { clock, pump, steps } = pumping((count) => count < 3);
  await breath();
  equal(steps(), 3);
  clock.forward(999);
  await breath();
  equal(steps(), 3);
  clock.forward(1);
  await breath();
  equal(steps(), 4);
  await pump.stop();
});

test("startPump() looks at once when it is woken", async () => {
  const { pump, steps } = pumping(() => false);
  await breath();
  pump.wake();
  await breath();
  equal(steps(), 2);
  await pump.stop();
});

test("startPump() looks again when it was woken within a step", async () => {
  const gate = Promise.withResolvers<boolean>();
  let count = 0;
  const pump = startPump({ name: "test", pollMs: 1000, clock: virtualClock(), log: silentLog, step: () => ((count += 1), gate.promise) });
  await breath();
  pump.wake();
  gate.resolve(false);
  await breath();
  equal(count, 2);
  await pump.stop();
});

test("startPump() goes on five seconds after a step that threw, and says so", async () => {
  const { clock, pump, steps, errors } = pumping((count) => {
    if (count === 1) throw new Error("the database is away");
    return false;
  });
  await breath();
  equal(steps(), 1);
  deepEqual(errors.map((about) => String((about as { error: unknown }).error)), ["Error: the database is away"]); // what the pump hands to its log
  clock.forward(4_999);
  await breath();
  equal(steps(), 1);
  clock.forward(1);
  await breath();
  equal(steps(), 2);
  await pump.stop();
});

test("stop() waits for the step under way and begins no other", async () => {
  const gate = Promise.withResolvers<boolean>();
  let count = 0;
  const pump = startPump({ name: "test", pollMs: 1000, clock: virtualClock(), log: silentLog, step: () => ((count += 1), gate.promise) });
  await breath();
  let isStopped = false;
  const stopping = pump.stop().then(() => (isStopped = true));
  await breath();
  equal(isStopped, false);
  gate.resolve(true);
  await stopping;
  equal(count, 1);
});
