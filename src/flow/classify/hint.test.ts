import { equal } from "node:assert/strict";
import { test } from "node:test";

import { likelyCause } from "./cause.ts";
import type { Cause } from "./cause.ts";
import { retryHint } from "./hint.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const hints: readonly [text: string, expected: number | undefined, why: string][] = [
  ["Please try again in 300 seconds", 300 * SECOND, "reads seconds"],
  ["Greylisted for 5 minutes", 5 * MINUTE, "reads how long greylisting lasts"],
  ["try again later, after 1 hour", undefined, "takes nothing that is not asked for in one breath"],
  ["Try again after 1 hour", HOUR, "reads hours"],
  ["retry-after: 90s", 90 * SECOND, "reads a field in the text"],
  ["Wait at least 10 min before the next try", 10 * MINUTE, "reads a short unit"],
  ["come back in 2 days", 48 * HOUR, "reads days"],
  ["try again in 30 days", undefined, "does not believe more than a week"],
  ["try again in 0 seconds", undefined, "does not believe nothing"],
  ["limit is 1000 messages per hour", undefined, "takes no rate for a wait"],
  ["Mail system full", undefined, "is silent where nothing is asked"],
];

for (const [text, expected, why] of hints) {
  test(`retryHint() ${why}`, () => equal(retryHint(text)?.retryAfterMs, expected));
}

const causes: readonly [text: string, expected: Cause | undefined][] = [
  ["No space left on device", "disk"],
  ["The mailbox database has reached its limit", "database"],
  ["Out of disk space for temp file", "temporary-files"],
  ["The log volume is full", "logs"],
  ["Disk full while the backup runs", "backup"],
  ["Storage is short during maintenance", "maintenance"],
  ["Server storage quota exceeded", "quota-allocated"],
  ["The queue is too long", "queue-overflow"],
  ["Out of memory", "memory"],
  ["Mail system full", undefined],
];

for (const [text, expected] of causes) {
  test(`likelyCause() of "${text}" is ${expected ?? "not told"}`, () => equal(likelyCause(text)?.id, expected));
}
