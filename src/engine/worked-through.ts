// What batches of notices came to.

import type { Decision } from "../flow/decide/index.ts";

export interface WorkedThrough {
  readonly notices: number;
  readonly reports: number;
  readonly unreadable: number;
  readonly failed: number;
  readonly decisions: Readonly<Record<Decision["kind"], number>>;
  readonly events: number;
}

export const nothingWorked: WorkedThrough = {
  notices: 0,
  reports: 0,
  unreadable: 0,
  failed: 0,
  decisions: { retry: 0, pause: 0, suppress: 0, nothing: 0 },
  events: 0,
};

export function sumOf(one: WorkedThrough, other: WorkedThrough): WorkedThrough {
  const count = (kind: Decision["kind"]): number => one.decisions[kind] + other.decisions[kind];
  return {
    notices: one.notices + other.notices,
    reports: one.reports + other.reports,
    unreadable: one.unreadable + other.unreadable,
    failed: one.failed + other.failed,
    decisions: { retry: count("retry"), pause: count("pause"), suppress: count("suppress"), nothing: count("nothing") },
    events: one.events + other.events,
  };
}
