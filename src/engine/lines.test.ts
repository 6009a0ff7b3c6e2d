import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { virtualClock } from "../base/clock.ts";
import { linesOf, turnsFor } from "./lines.ts";

function held(): { readonly promise: Promise<void>; readonly release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, release: resolve };
}

test("join() lets one go at a time to a server, and servers side by side", async () => {
  const lines = linesOf(4);
  const first = held();
  const order: string[] = [];
  const full = [lines.join("full.example", () => first.promise.then(() => void order.push("one"))), lines.join("full.example", async () => void order.push("two"))];
  await lines.join("other.example", async () => void order.push("other"));
  deepEqual(order, ["other"]);
  first.release();
  await Promise.all(full);
  deepEqual(order, ["other", "one", "two"]);
});

test("join() refuses who finds the line full, until somebody has left it", async () => {
  const lines = linesOf(1);
  const first = held();
  const turn = lines.join("full.example", () => first.promise);
  equal(lines.join("full.example", async () => {}), undefined);
  first.release();
  await turn;
  await lines.join("full.example", async () => {});
});

test("join() goes on after one that broke", async () => {
  const lines = linesOf(2);
  const broken = lines.join("full.example", () => Promise.reject(new Error("broken")));
  const next = lines.join("full.example", async () => {});
  await broken?.catch(() => {});
  await next;
});

test("turnsFor() sends a few away for a second, and many for as long as their turns take, up to a minute", () => {
  const clock = virtualClock(0);
  const comeAgainAt = turnsFor(clock);
  deepEqual([2, 12, 12].map(comeAgainAt), [1_000, 4_000, 7_000]);
  for (let lots = 0; lots < 100; lots += 1) comeAgainAt(12);
  equal(comeAgainAt(12), 60_000);
  clock.forward(120_000);
  equal(comeAgainAt(2), 121_000);
});
