import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { asyncProperty, array, assert, constantFrom, integer } from "fast-check";
import { virtualClock } from "../../../base/clock.ts";
import { poolOf, type Pooled } from "./pool.ts";

class Cable implements Pooled {
  isOpen = true;
  isWelcome = true;
  uses = 0;
  async quit(): Promise<void> {
    this.isOpen = false;
  }
}

const limits = { connections: 2, messagesPerConnection: 10, idleMs: 1_000 };

test("poolOf() gives one connection to one use at a time, never more than it may", async () => {
  const property = asyncProperty(array(constantFrom("works", "breaks", "throws"), { maxLength: 40 }), integer({ min: 1, max: 4 }), async (works, connections) => {
    const made: Cable[] = [];
    const inUse = new Set<Cable>();
    const pool = poolOf(() => made[made.push(new Cable()) - 1] ?? new Cable(), { ...limits, connections }, virtualClock());
    const runs = works.map((how) =>
      pool.use(async (cable) => {
        equal(inUse.has(cable), false);
        inUse.add(cable);
        equal(inUse.size <= connections, true);
        await Promise.resolve();
        cable.uses += 1;
        inUse.delete(cable);
        if (how !== "works") cable.isOpen = false;
        if (how === "throws") throw new Error("Thrown");
      }),
    );
    await Promise.allSettled(runs);
    await pool.close();
    equal(made.filter(({ isOpen }) => isOpen).length, 0);
    equal(made.every(({ uses }) => uses <= limits.messagesPerConnection), true);
  });
  await assert(property);
});

test("poolOf() hands an error on and gives the turn to the next", async () => {
  const pool = poolOf(() => new Cable(), { ...limits, connections: 1 }, virtualClock());
  const failing = pool.use(() => Promise.reject(new Error("Broken")));
  const next = pool.use(async () => "next");
  await rejects(failing, { message: "Broken" });
  equal(await next, "next");
});

test("poolOf() lets go of what is idle for long, and not of what is used again", async () => {
  const clock = virtualClock();
  const made: Cable[] = [];
  const pool = poolOf(() => made[made.push(new Cable()) - 1] ?? new Cable(), limits, clock);
  await pool.use(async () => {});
  clock.forward(999);
  await pool.use(async () => clock.forward(5_000));
  clock.forward(999);
  deepEqual(made.map(({ isOpen }) => isOpen), [true]);
  clock.forward(1);
  deepEqual(made.map(({ isOpen }) => isOpen), [false]);
});

test("poolOf() uses one connection at a time while the server takes no mail, and then twice as many with each use", async () => {
  let inUse = 0;
  const atOnce: number[] = [];
  const pool = poolOf(() => new Cable(), { ...limits, connections: 4 }, virtualClock());
  const use = (isWelcome: boolean): Promise<void> =>
    pool.use(async (cable) => {
      inUse += 1;
      await new Promise((resolve) => setImmediate(resolve));
      atOnce.push(inUse);
      cable.isWelcome = isWelcome;
      cable.isOpen = isWelcome;
      inUse -= 1;
    });
  await use(false);
  await Promise.all([false, false, true, true, true, true, true, true, true].map(use));
  deepEqual(atOnce, [1, 1, 1, 1, 2, 4, 4, 3, 2, 1]);
});
