import { equal } from "node:assert/strict";
import { test } from "node:test";

import { likelyCause } from "./cause.ts";
import type { Cause } from "./cause.ts";

const causes: readonly [text: string, expected: Cause | undefined][] = [
  ["No space left on device", "disk"],
  ["The mailbox database has reached its limit", "database"],
  ["Out of disk space for temp file", "temporary-files"],
  ["Cannot write to /var/tmp: no space left on device", "temporary-files"],
  ["Cannot write /home/ann/Maildir/tmp/1.mx.example.org", undefined],
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
