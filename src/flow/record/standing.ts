// How a recipient is set aside and comes back; by a decision or by hand, it is the same.

import type { Reason } from "../classify/index.ts";
import type { Recipient } from "../decide/index.ts";

export interface SetAside {
  /** What the change belongs to, so that it can be undone together with its like. */
  readonly batch: string;
  readonly now: number;
  /** Absent where it was the operator's own wish. */
  readonly reason?: Reason;
}

export function pauseRecipient(recipient: Recipient, { batch, now, reason, until }: SetAside & { readonly until: number }): Recipient {
  return { ...withoutStanding(recipient), standing: "paused", standingSince: now, until, batch, ...(reason && { reason }) };
}

export function suppressRecipient(recipient: Recipient, { batch, now, reason }: SetAside): Recipient {
  return { ...withoutStanding(recipient), standing: "suppressed", standingSince: now, batch, ...(reason && { reason }) };
}

/** What is known of its trouble stays: it is the next answer that tells whether that is over. */
export function resumeRecipient(recipient: Recipient, now: number): Recipient {
  return { ...withoutStanding(recipient), standing: "active", standingSince: now };
}

function withoutStanding(recipient: Recipient): Omit<Recipient, "standing" | "standingSince"> {
  const { standing: _standing, standingSince: _since, reason: _reason, until: _until, batch: _batch, waitUntil: _wait, ...rest } = recipient;
  return rest;
}
