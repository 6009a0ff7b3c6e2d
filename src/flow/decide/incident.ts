// A time in which a server refuses for a reason of its own.

import type { SmtpPhase } from "../../mail/index.ts";
import type { Classification, Reason } from "../classify/index.ts";

/**
 * States of an incident.   openedAt   closedAt
 *   I1  suspected             -          -       fewer recipients were refused than the policy wants: one, where it wants two
 *   I2  open                  +          -       so many were, or one refusal came before any was named (RFC 5321 §3.3)
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
  /** The first recipient that was refused; others are evidence. */
  readonly firstMailbox: string;
  /** While it is suspected: the others so far, where the policy wants more than one. */
  readonly otherMailboxes?: readonly string[];
}

/**
 * What a server says of itself as a whole and what passes for everybody at once.
 *
 * The other reasons of scope server open no incident: "delivery-expired" tells of the server in between, and
 * "routing-error", "tls-failed" and "system-misconfigured" last until somebody mends them and may concern one sender alone.
 */
const INCIDENT_REASONS: ReadonlySet<Reason> = new Set(["mail-system-full", "system-unavailable", "system-error", "connection-failed", "dns-failure"]);

/** Below this a reason is a guess, and no evidence against a server. */
const LEAST_CONFIDENCE = 0.5;

/** One person's full mailbox is never one. */
export function isOfIncident({ scope, reason, confidence }: Pick<Classification, "scope" | "reason" | "confidence">): boolean {
  return scope === "server" && INCIDENT_REASONS.has(reason) && confidence >= LEAST_CONFIDENCE;
}

/** One refusal for which `isOfIncident()` holds. */
export interface ServerRefusal {
  /** For the incident, where one begins. */
  readonly id: string;
  readonly server: string;
  readonly reason: Reason;
  readonly mailbox: string;
  readonly phase?: SmtpPhase | undefined;
  /** When it happened. Refusals may be told in another order. */
  readonly now: number;
}

const BEFORE_RECIPIENTS: ReadonlySet<SmtpPhase> = new Set(["connect", "helo", "tls", "auth", "mail"]);

/**
 * @param incident the running one of the same server and reason; undefined where there is none
 * @param evidence so many different recipients are evidence
 */
export function refusedAt(incident: Incident | undefined, refusal: ServerRefusal, evidence: number): Incident {
  const { id, server, reason, mailbox, phase, now } = refusal;
  const { otherMailboxes = [], ...before } = incident ?? { id, server, reason, beganAt: now, lastRefusedAt: now, refusals: 0, firstMailbox: mailbox };
  const others = [...new Set([...otherMailboxes, mailbox])].filter((one) => one !== before.firstMailbox);
  const isEvident = others.length + 1 >= evidence || (phase !== undefined && BEFORE_RECIPIENTS.has(phase));
  const openedAt = before.openedAt ?? (isEvident ? now : undefined);
  const times = { beganAt: Math.min(before.beganAt, now), lastRefusedAt: Math.max(before.lastRefusedAt, now) };
  const after = { ...before, ...times, refusals: before.refusals + 1 };
  if (openedAt !== undefined) return { ...after, openedAt };
  return others.length > 0 ? { ...after, otherMailboxes: others } : after;
}

/** The server took mail: whatever it was, it is over. */
export function acceptedAt(incident: Incident, now: number): Incident {
  return { ...incident, closedAt: now };
}
