// A recipient after a report: marked by a refusal that is its own or its server's, made well by a delivery.

import { happenedAt, isOutlived, outstandingAttempt, standingAt, strikesWith, type Decision, type Delivery, type Policy, type Recipient, type Situation } from "../decide/index.ts";
import { pauseRecipient, resumeRecipient, suppressRecipient } from "./standing.ts";

export interface Refused {
  readonly decision: Decision;
  readonly policy: Policy;
  /** As it is after the refusal. */
  readonly delivery: Delivery;
  /** The incident that the refusal is part of. */
  readonly incidentId: string | undefined;
}

/**
 * Proof of life: strikes, retries and trouble are over, and so is a pause or suppression that has a reason. One without is
 * the operator's own wish and stays.
 *
 * @param provenAt when the server took the mail; older proof than the last refusal proves nothing of the time after it
 */
export function aliveAt(recipient: Recipient, provenAt: number, now: number): Recipient {
  const lastDeliveredAt = Math.max(provenAt, recipient.lastDeliveredAt ?? provenAt);
  if (recipient.lastRefusedAt !== undefined && provenAt < recipient.lastRefusedAt) return { ...recipient, lastDeliveredAt };
  const isByHand = recipient.standing !== "active" && recipient.reason === undefined;
  const back = isByHand ? recipient : resumeRecipient(recipient, now);
  return { ...withoutTrouble(back), retries: 0, strikes: 0, lastDeliveredAt };
}

type WithoutTrouble = Omit<Recipient, "troubleReason" | "troubleServer" | "troubleSince" | "waitUntil" | "lastStrikeAt">;

function withoutTrouble({ troubleReason: _reason, troubleServer: _server, troubleSince: _since, waitUntil: _wait, lastStrikeAt: _strike, ...rest }: Recipient): WithoutTrouble {
  return rest;
}

/** The same recipient where the refusal is not about it: our own fault, this message's, or older than its proof of life. */
export function refusedBy(situation: Situation, refused: Refused): Recipient {
  const { recipient, classification } = situation;
  const { decision } = refused;
  const isTheirs = classification?.scope === "recipient" || classification?.scope === "server";
  if (!classification || !isTheirs || decision.why === "never-sent") return recipient;
  if (isOutlived(situation)) return recipient;
  return setAside(marked(situation, refused), situation, refused);
}

function marked(situation: Situation, { decision, policy, delivery }: Refused): Recipient {
  const { recipient, classification, server, now } = situation;
  const { waitUntil, ...before } = recipient;
  const isRetry = decision.why !== "still-trying" && outstandingAttempt(situation.delivery) > 0;
  const strikes = classification?.scope === "recipient" ? strikesWith(recipient, now, policy) : recipient.strikes;
  const until = decision.kind === "retry" ? delivery.dueAt : waitUntil;
  return {
    ...before,
    retries: recipient.retries + (isRetry ? 1 : 0),
    strikes,
    ...(strikes > recipient.strikes && { lastStrikeAt: now }),
    lastRefusedAt: Math.max(happenedAt(situation), recipient.lastRefusedAt ?? 0),
    ...(classification && { troubleReason: classification.reason }),
    troubleServer: server,
    troubleSince: recipient.troubleReason === classification?.reason ? (recipient.troubleSince ?? now) : now,
    ...(until !== undefined && until > now && { waitUntil: until }),
  };
}

/** What holds already is not made weaker: a suppression stays as it was, a pause becomes longer and never shorter. */
function setAside(recipient: Recipient, { classification, now }: Situation, { decision, incidentId }: Refused): Recipient {
  if (decision.kind !== "pause" && decision.kind !== "suppress") return recipient;
  const standing = standingAt(recipient, now);
  if (standing === "suppressed") return recipient;
  const batch = incidentId === undefined ? `rule:${classification?.rule}` : `incident:${incidentId}`;
  const { reason } = decision;
  const order = { batch, now, ...(reason && { reason }) };
  if (decision.kind === "suppress") return suppressRecipient(recipient, order);
  if (standing === "paused") return { ...recipient, until: Math.max(decision.until, recipient.until ?? decision.until) };
  return pauseRecipient(recipient, { ...order, until: decision.until });
}
