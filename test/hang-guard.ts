// Tells a hang from a slow machine: for hostile inputs, whose cost must not grow faster than they do. How fast things are is measured in bench/.

import { ok } from "node:assert/strict";

/** No machine needs so long for the inputs that are given here, and backtracking over them takes hours. */
const HANG_MS = 30_000;

export function doesNotHang(work: () => unknown, what: string): void {
  const startedAt = performance.now();
  work();
  ok(performance.now() - startedAt < HANG_MS, `hangs on ${JSON.stringify(what.slice(0, 100))}`);
}
