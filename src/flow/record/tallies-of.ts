// What is counted of one answer.

import { retriesAfter, type Situation } from "../decide/index.ts";
import type { Tally } from "./tally.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEPS = [0, 1, 6, 24, 48, 72, 168] as const;
const LONGER = 999;

/** Acceptances count under the reason of the refusal before them, so that they tell what trying again was worth. */
export function tallyOf({ report, classification, delivery, server, now }: Situation): Tally {
  const isAccepted = report.action === "delivered";
  const reason = isAccepted ? (delivery.lastReason ?? "") : (classification?.reason ?? "");
  return {
    dayAt: now - (now % DAY),
    server,
    reason,
    outcome: isAccepted ? "accepted" : "refused",
    attempt: retriesAfter(delivery),
    waitedHours: waitedHours(delivery.lastRefusedAt, now),
    count: 1,
  };
}

function waitedHours(lastRefusedAt: number | undefined, now: number): number {
  if (lastRefusedAt === undefined) return 0;
  const hours = (now - lastRefusedAt) / HOUR;
  return STEPS.find((step) => hours <= step) ?? LONGER;
}
