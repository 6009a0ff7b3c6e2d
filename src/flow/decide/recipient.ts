// What Rebound remembers of one recipient over time.

import type { Reason } from "../classify/index.ts";
import type { Policy } from "./policy.ts";

/** `waiting` is no state of a recipient but of a delivery; see delivery.ts. */
export type RecipientStanding = "active" | "paused" | "suppressed";

/** Another way to reach the person, such as { kind: "phone", value: "+44 …" }. */
export interface Contact {
  readonly kind: string;
  readonly value: string;
}

/**
 * States of a recipient.   standing    until
 *   R1  active             active        -
 *   R2  paused             paused        +      ends by time, proof of life or hand
 *   R3  suppressed         suppressed    -      ends by hand (or proof of life) only
 *
 * R1 -> R2 spent schedule or hand; R1, R2 -> R3 permanent reason of scope recipient or hand;
 * R2, R3 -> R1 proof of life or hand; R2 -> R1 when `until` is over.
 */
export interface Recipient {
  /** As `mailboxKey()` writes it. */
  readonly mailbox: string;
  readonly domain: string;
  readonly standing: RecipientStanding;
  /** Why it is paused or suppressed; the operator's own hand has none. */
  readonly reason?: Reason;
  readonly standingSince: number;
  readonly until?: number;
  /** What the pause or suppression belongs to, so that it can be undone together with its like. */
  readonly batch?: string;
  /** Retries over all messages since the last proof of life. */
  readonly retries: number;
  /** Refusals of scope recipient since the last proof of life, at most one in `Policy.strikeEveryMs`. */
  readonly strikes: number;
  readonly lastStrikeAt?: number;
  readonly firstSeenAt: number;
  /** Proof of life. */
  readonly lastDeliveredAt?: number;
  readonly lastRefusedAt?: number;
  /** The trouble it is in now; gone with the next proof of life. */
  readonly troubleReason?: Reason;
  readonly troubleServer?: string;
  readonly troubleSince?: number;
  /** Until when `check` answers "wait". */
  readonly waitUntil?: number;
  readonly contacts: readonly Contact[];
}

export function newRecipient(mailbox: string, domain: string, now: number): Recipient {
  return { mailbox, domain, standing: "active", standingSince: now, retries: 0, strikes: 0, firstSeenAt: now, contacts: [] };
}

/**
 * The standing as it is at `now`: a pause that is over is over, whether or not somebody has written that down.
 *
 * @example
 * standingAt({ ...newRecipient("ada@example.com", "example.com", 0), standing: "paused", until: 1000 }, 1000); // "active"
 */
export function standingAt(recipient: Recipient, now: number): RecipientStanding {
  const isOver = recipient.standing === "paused" && recipient.until !== undefined && recipient.until <= now;
  return isOver ? "active" : recipient.standing;
}

/** The strikes with the one that a refusal of scope recipient at `now` brings, if it is long enough after the one before. */
export function strikesWith({ strikes, lastStrikeAt }: Recipient, now: number, { strikeEveryMs }: Pick<Policy, "strikeEveryMs">): number {
  const isCounted = lastStrikeAt !== undefined && now < lastStrikeAt + strikeEveryMs;
  return isCounted ? strikes : strikes + 1;
}
