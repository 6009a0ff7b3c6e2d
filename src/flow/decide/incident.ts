// A time in which a server refuses for a reason of its own.

import type { SmtpPhase } from "../../mail/index.ts";
import type { Classification, Reason } from "../classify/index.ts";

/**
 * States of an incident.   openedAt   closedAt
 *   I1  suspected             -          -       one recipient was refused
 *   I2  open                  +          -       a second recipient was, or one refusal came before any was named
 *   I3  closed              + or -       +       the server took mail again
 *
 * I1 -> I2 by evidence; I1, I2 -> I3 by the first acceptance. Its resolution time is closedAt - beganAt.
 */
export interface Incident {
  readonly id: string;
  readonly server: string;
  readonly reason: Reason;
  /** The first such refusal. */
  readonly beganAt: number;
  readonly openedAt?: number;
  readonly closedAt?: number;
  readonly lastRefusedAt: number;
  readonly refusals: number;
  /** The first recipient that was refused; another one is evidence. */
  readonly firstMailbox: string;
}

/** Reasons by which a server fails for everybody at once, and from which it comes back by itself. */
const INCIDENT_REASONS: ReadonlySet<Reason> = new Set(["mail-system-full", "system-unavailable", "system-error", "connection-failed", "dns-failure"]);

/** Below this a reason is a guess, and no evidence against a server. */
const LEAST_CONFIDENCE = 0.5;

/** One person's full mailbox is never one. */
export function isIncident({ reason, confidence, permanent }: Classification): boolean {
  return INCIDENT_REASONS.has(reason) && confidence >= LEAST_CONFIDENCE && !permanent;
}

/** Up to MAIL FROM no recipient has been named, so the refusal cannot be about one (RFC 5321 §3.3). */
const BEFORE_RECIPIENTS: ReadonlySet<SmtpPhase | undefined> = new Set(["connect", "helo", "tls", "auth", "mail"]);

/** A refusal, as far as it is evidence against the server. */
export interface Refusal {
  readonly id: string;
  readonly server: string;
  readonly reason: Reason;
  readonly mailbox: string;
  readonly phase: SmtpPhase | undefined;
  readonly now: number;
}

/** @param incident the running one of this server and reason, if there is one */
export function refusedAt(incident: Incident | undefined, { id, server, reason, mailbox, phase, now }: Refusal): Incident {
  const before: Incident = incident ?? { id, server, reason, beganAt: now, lastRefusedAt: now, refusals: 0, firstMailbox: mailbox };
  const isEvidence = BEFORE_RECIPIENTS.has(phase) || mailbox !== before.firstMailbox;
  return {
    ...before,
    lastRefusedAt: now,
    refusals: before.refusals + 1,
    ...(before.openedAt === undefined && isEvidence && { openedAt: now }),
  };
}

export function acceptedAt(incident: Incident, now: number): Incident {
  return { ...incident, closedAt: now };
}
