// Record: the state before and a decision make the state after.

import { acceptedAt, isIncident, isStrike, refusedAt, retriesAfter, type Decision, type Delivery, type Incident, type Policy, type Recipient, type Situation } from "../decide/index.ts";
import type { OthersOrder } from "./others.ts";
import type { ServerSighting } from "./sighting.ts";
import { pauseRecipient, resumeRecipient, suppressRecipient } from "./standing.ts";
import { tallyOf } from "./tallies-of.ts";
import type { Tally } from "./tally.ts";

export interface After {
  readonly delivery: Delivery;
  readonly recipient: Recipient;
  /** New or changed ones of the server. */
  readonly incidents: readonly Incident[];
  /** Id of the incident that this recipient was hit by. */
  readonly hitBy?: string;
  readonly sighting?: ServerSighting;
  readonly tallies: readonly Tally[];
  /** What becomes of the recipient's other waiting deliveries. */
  readonly others?: OthersOrder["what"];
}

export interface RecordWith {
  readonly policy: Policy;
  /** For an incident that begins now. */
  readonly incidentId: string;
  /** With a retry: when. */
  readonly dueAt?: number;
}

export function record(situation: Situation, decision: Decision, { policy, incidentId, dueAt }: RecordWith): After {
  const { report, delivery, recipient, server, now } = situation;
  const uncertain = delivery.uncertain || report.attempt?.uncertain === true;
  const isStale = decision.why === "already-answered" || decision.why === "already-delivered" || decision.why === "already-ended";
  if (isStale && decision.kind === "nothing") return { delivery: uncertain === delivery.uncertain ? delivery : { ...delivery, uncertain }, recipient, incidents: [], tallies: [] };
  if (decision.why === "relayed") return { delivery: { ...afterRelay(delivery, decision), uncertain }, recipient, incidents: [], tallies: [], ...sighted(situation, true) };
  const isAccepted = report.action === "delivered";
  const recipientAfter = isAccepted ? alive(recipient, now) : refused(situation, decision, { policy, dueAt });
  return {
    delivery: { ...deliveryAfter(situation, decision, dueAt), server, uncertain },
    recipient: recipientAfter,
    ...(isAccepted ? { incidents: situation.incidents.map((incident) => acceptedAt(incident, now)) } : hit(situation, incidentId)),
    tallies: [tallyOf(situation)],
    ...sighted(situation, isAccepted),
    ...othersAfter(recipient, recipientAfter),
  };
}

function sighted({ report, server, now }: Situation, accepted: boolean): Pick<After, "sighting"> {
  return { sighting: { server, domain: report.finalRecipient.domain.toLowerCase(), at: now, accepted } };
}

function afterRelay(delivery: Delivery, decision: Decision): Delivery {
  if (decision.kind !== "nothing" || decision.delivery !== "relayed") return delivery;
  const { dueAt: _, ...rest } = delivery;
  return { ...rest, state: "relayed" };
}

function deliveryAfter(situation: Situation, decision: Decision, dueAt: number | undefined): Delivery {
  const { delivery, report, now, classification } = situation;
  const { dueAt: before, endedAt: _, ...rest } = delivery;
  const isAccepted = report.action === "delivered";
  const counted: Delivery = {
    ...rest,
    retries: decision.why === "still-trying" ? delivery.retries : retriesAfter(delivery),
    ...(!isAccepted && decision.why !== "still-trying" && { firstRefusedAt: delivery.firstRefusedAt ?? now, lastRefusedAt: now }),
    ...(classification && { lastReason: classification.reason }),
  };
  if (decision.kind === "retry") return { ...counted, state: "waiting", ...(dueAt !== undefined && { dueAt }) };
  if (decision.kind !== "nothing") return { ...counted, state: "failed", endedAt: now };
  if (decision.delivery === "as-it-was" || decision.delivery === "relayed") return { ...counted, ...(before !== undefined && { dueAt: before }) };
  return { ...counted, state: decision.delivery, endedAt: now };
}

/** Proof of life resets all. What the operator suppressed by hand, for no reason of a server's, stays so. */
function alive(recipient: Recipient, now: number): Recipient {
  const isByHand = recipient.standing === "suppressed" && recipient.reason === undefined;
  const back = recipient.standing === "active" || isByHand ? recipient : resumeRecipient(recipient, now);
  const { troubleReason: _reason, troubleServer: _server, troubleSince: _since, waitUntil: _wait, lastStrikeAt: _strike, ...rest } = back;
  return { ...rest, retries: 0, strikes: 0, lastDeliveredAt: now };
}

function refused(situation: Situation, decision: Decision, { policy, dueAt }: { policy: Policy; dueAt: number | undefined }): Recipient {
  const { recipient, classification, server, delivery, now } = situation;
  if (!classification || (classification.scope !== "recipient" && classification.scope !== "server")) return { ...recipient, lastRefusedAt: now };
  const isNewStrike = isStrike(recipient, policy, now);
  const isRetry = delivery.firstRefusedAt !== undefined;
  const struck: Recipient = {
    ...recipient,
    retries: recipient.retries + (isRetry && decision.why !== "still-trying" ? 1 : 0),
    strikes: recipient.strikes + (isNewStrike ? 1 : 0),
    ...(isNewStrike && { lastStrikeAt: now }),
    lastRefusedAt: now,
    troubleReason: classification.reason,
    troubleServer: server,
    troubleSince: recipient.troubleSince ?? now,
    ...(decision.kind === "retry" && dueAt !== undefined && { waitUntil: dueAt }),
  };
  const { reason } = classification;
  const batch = `rule:${classification.rule}`;
  if (decision.kind === "suppress" && !isSetAsideByHand(recipient)) return suppressRecipient(struck, { batch, now, reason });
  if (decision.kind === "pause" && recipient.standing !== "suppressed") return pauseRecipient(struck, { batch, now, reason, until: Math.max(decision.until, recipient.until ?? 0) });
  return struck;
}

function isSetAsideByHand({ standing, reason }: Recipient): boolean {
  return standing === "suppressed" && reason === undefined;
}

/** The incident that this refusal begins or adds to, if it is of that kind. */
function hit(situation: Situation, id: string): Pick<After, "incidents" | "hitBy"> {
  const { classification, incidents, server, recipient, report, now } = situation;
  if (!classification || !isIncident(classification)) return { incidents: [] };
  const { reason } = classification;
  const running = incidents.find((incident) => incident.reason === reason);
  const incident = refusedAt(running, { id, server, reason, mailbox: recipient.mailbox, phase: report.phase, now });
  return { incidents: [incident], hitBy: incident.id };
}

const orders: Readonly<Record<Recipient["standing"], OthersOrder["what"]>> = { active: "release", paused: "hold", suppressed: "end" };

function othersAfter(before: Recipient, after: Recipient): Pick<After, "others"> {
  return before.standing === after.standing ? {} : { others: orders[after.standing] };
}
