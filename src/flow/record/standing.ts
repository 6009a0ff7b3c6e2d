// How a recipient is set aside and comes back: by a decision or by hand, it is the same.

import type { Reason } from "../classify/index.ts";
import type { Recipient } from "../decide/index.ts";

export interface SetAside {
  /** What the change belongs to, so that it can be undone together with its like. */
  readonly batch: string;
  readonly now: number;
  /** Absent where it is the operator's own wish. */
  readonly reason?: Reason;
}

/** A suppression is the stronger of the two: who is suppressed stays so. */
export function pauseRecipient(recipient: Recipient, { until, batch, now, reason }: SetAside & { readonly until: number }): Recipient {
  if (recipient.standing === "suppressed") return recipient;
  return { ...withoutStanding(recipient), standing: "paused", standingSince: now, until, batch, ...(reason && { reason }) };
}

export function suppressRecipient(recipient: Recipient, { batch, now, reason }: SetAside): Recipient {
  return { ...withoutStanding(recipient), standing: "suppressed", standingSince: now, batch, ...(reason && { reason }) };
}

/**
 * Makes it active, and takes back the advice to wait. What is known of its trouble stays: the next answer tells whether
 * that is over. @returns the same recipient where there is nothing to take back
 */
export function resumeRecipient(recipient: Recipient, now: number): Recipient {
  if (recipient.standing === "active" && recipient.waitUntil === undefined) return recipient;
  const standingSince = recipient.standing === "active" ? recipient.standingSince : now;
  return { ...withoutStanding(recipient), standing: "active", standingSince };
}

type WithoutStanding = Omit<Recipient, "standing" | "standingSince" | "reason" | "until" | "batch" | "waitUntil">;

function withoutStanding({ standing: _standing, standingSince: _since, reason: _reason, until: _until, batch: _batch, waitUntil: _wait, ...rest }: Recipient): WithoutStanding {
  return rest;
}
