// The state after: what a report and the decision on it make of the state before.

import { acceptedAt, happenedAt, isOfIncident, isOutlived, refusedAt, type Decision, type Delivery, type Incident, type Policy, type Recipient, type Situation } from "../decide/index.ts";
import { deliveryAfter } from "./delivery-after.ts";
import type { OthersOrder } from "./others.ts";
import { aliveAt, refusedBy } from "./recipient-after.ts";
import type { ServerSighting } from "./sighting.ts";
import type { Tally } from "./tally.ts";
import { tallyOf } from "./tally-of.ts";

export interface After {
  readonly delivery: Delivery;
  readonly recipient: Recipient;
  /** Changed or new ones of the server. */
  readonly incidents: readonly Incident[];
  /** The incident that this recipient was hit by. */
  readonly hitBy?: string;
  readonly sighting?: ServerSighting;
  readonly tallies: readonly Tally[];
  /** What becomes of this recipient's other waiting deliveries: held until the pause ends, released now, ended. */
  readonly others?: OthersOrder["what"];
}

export interface RecordWith {
  readonly policy: Policy;
  /** For an incident that begins now. */
  readonly incidentId: string;
  /** With a retry: when. */
  readonly dueAt?: number;
}

export function record(situation: Situation, decision: Decision, given: RecordWith): After {
  if (situation.report.action === "delivered") return accepted(situation, decision);
  const isRefusal = situation.classification !== undefined && !isNoNews(decision);
  return isRefusal ? refused(situation, decision, given) : withoutNews(situation, decision);
}

function isNoNews(decision: Decision): boolean {
  return decision.kind === "nothing" && decision.delivery === "as-it-was" && decision.why !== "still-trying";
}

/** Of the recipient. A host that has taken the mail to pass it on takes mail, and that is news of the host. */
function withoutNews(situation: Situation, decision: Decision): After {
  const { recipient, report } = situation;
  const isTaken = report.action === "relayed" && report.remoteMta !== undefined;
  return {
    delivery: deliveryAfter(situation, decision, undefined),
    recipient,
    incidents: isTaken ? closedBy(situation) : [],
    ...(isTaken && { sighting: sightingOf(situation, true) }),
    tallies: [],
  };
}

/** All incidents that had their last refusal before. */
function closedBy(situation: Situation): readonly Incident[] {
  const provenAt = happenedAt(situation);
  return situation.incidents.filter(({ lastRefusedAt }) => lastRefusedAt <= provenAt).map((incident) => acceptedAt(incident, provenAt));
}

function accepted(situation: Situation, decision: Decision): After {
  const { recipient, now } = situation;
  const recipientAfter = aliveAt(recipient, happenedAt(situation), now);
  return {
    delivery: deliveryAfter(situation, decision, undefined),
    recipient: recipientAfter,
    incidents: closedBy(situation),
    sighting: sightingOf(situation, true),
    tallies: decision.why === "already-delivered" ? [] : [tallyOf(situation)],
    ...othersAfter(recipient, recipientAfter),
  };
}

function refused(situation: Situation, decision: Decision, { policy, incidentId, dueAt }: RecordWith): After {
  const { recipient } = situation;
  const delivery = deliveryAfter(situation, decision, dueAt);
  const incident = incidentOf(situation, incidentId, policy.incidentRecipients);
  const recipientAfter = refusedBy(situation, { decision, policy, delivery, incidentId: incident?.id });
  const wasAnswered = decision.why !== "never-sent";
  return {
    delivery,
    recipient: recipientAfter,
    incidents: incident ? [incident] : [],
    ...(incident && { hitBy: incident.id }),
    ...(wasAnswered && { sighting: sightingOf(situation, false) }),
    tallies: wasAnswered && decision.why !== "still-trying" ? [tallyOf(situation)] : [],
    ...othersAfter(recipient, recipientAfter),
  };
}

/** The incident with this refusal, if it is of that kind and not of a time before the recipient's last delivery. */
function incidentOf(situation: Situation, id: string, evidence: number): Incident | undefined {
  const { classification, incidents, server, recipient, report } = situation;
  if (!classification || !isOfIncident(classification) || isOutlived(situation)) return undefined;
  const { reason } = classification;
  const running = incidents.find((incident) => incident.reason === reason);
  return refusedAt(running, { id, server, reason, mailbox: recipient.mailbox, phase: report.phase, now: happenedAt(situation) }, evidence);
}

function sightingOf({ server, recipient, now }: Situation, isAccepted: boolean): ServerSighting {
  return { server, domain: recipient.domain, at: now, accepted: isAccepted };
}

/** Mail is held anew where a pause has become longer. */
function othersAfter(before: Recipient, after: Recipient): Pick<After, "others"> {
  const isSame = before.standing === after.standing && before.until === after.until;
  return isSame ? {} : { others: ordersOf[after.standing] };
}

const ordersOf: Readonly<Record<Recipient["standing"], OthersOrder["what"]>> = { active: "release", paused: "hold", suppressed: "end" };
