// What one answer of a server counts as.

import { happenedAt, type Situation } from "../decide/index.ts";
import { retriesWithLast } from "./delivery-after.ts";
import type { Tally } from "./tally.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const STEPS = [0, 1, 6, 24, 48, 72, 168] as const;
const LONGER = 999;
/** Jitter of a tenth, and the time that an attempt itself takes, do not make 24 hours count as 48. */
const GRACE = 1.2;

/** An acceptance counts under the reason of the refusal before it, so that it tells what trying again was worth. */
export function tallyOf(situation: Situation): Tally {
  const { report, classification, delivery, server, now } = situation;
  const isAccepted = report.action === "delivered";
  return {
    dayAt: now - (now % DAY),
    server,
    reason: (isAccepted ? delivery.lastReason : classification?.reason) ?? "",
    outcome: isAccepted ? "accepted" : "refused",
    attempt: report.attempt?.number ?? retriesWithLast(delivery),
    waitedHours: delivery.lastRefusedAt === undefined ? 0 : waitedHours(happenedAt(situation) - delivery.lastRefusedAt),
    count: 1,
  };
}

function waitedHours(waitedMs: number): number {
  return STEPS.find((step) => waitedMs <= step * HOUR * GRACE) ?? LONGER;
}
