// What a decision is to those who are told about it.

import type { Clock } from "../base/clock.ts";
import { newId } from "../base/clock.ts";
import type { Delivery, Recipient } from "../flow/decide/index.ts";
import type { Message } from "../flow/send/index.ts";
import type { EventType, ReboundEvent } from "../flow/tell/index.ts";
import type { Walked } from "./walk.ts";

/** All that `eventsOf()` tells apart, each at most once. */
export function eventsOf(walked: Walked, message: Message | undefined, clock: Clock): readonly ReboundEvent[] {
  const { situation, decision, after } = walked;
  const about = aboutOf(walked, message);
  const types = [
    deliveryEvent(situation.delivery, after.delivery),
    standingEvent(situation.recipient, after.recipient),
    (decision.kind === "nothing" || decision.kind === "retry") && decision.alert ? ("sender.alert" as const) : undefined,
  ];
  const events = types.flatMap((type) => (type ? [{ ...about, id: newId(clock), type }] : []));
  return [...events, ...incidentEvents(walked, clock)];
}

/** The fields that every event of one decision shares. */
function aboutOf({ correlated, situation, decision, after }: Walked, message: Message | undefined): Omit<ReboundEvent, "id" | "type"> {
  const { classification } = situation;
  const { delivery, recipient } = after;
  return {
    at: situation.now,
    recipient: { mailbox: recipient.mailbox, contacts: recipient.contacts },
    ...(correlated.key.envelopeId !== "" && { envelopeId: correlated.key.envelopeId }),
    ...(message && { metadata: message.metadata }),
    server: situation.server,
    ...(classification && { reason: classification.reason, rule: classification.rule }),
    why: decision.why,
    retries: delivery.retries,
    ...(delivery.dueAt !== undefined && { dueAt: delivery.dueAt }),
    ...(recipient.until !== undefined && { until: recipient.until }),
  };
}

function deliveryEvent(before: Delivery, after: Delivery): EventType | undefined {
  if (before.state === after.state && before.lastRefusedAt === after.lastRefusedAt) return undefined;
  return `delivery.${after.state}`;
}

export function standingEvent(before: Recipient, after: Recipient): EventType | undefined {
  return before.standing === after.standing ? undefined : `recipient.${after.standing}`;
}

/** An incident that only one recipient made suspect begins and ends in silence. */
function incidentEvents({ situation, after }: Walked, clock: Clock): readonly ReboundEvent[] {
  const before = new Map(situation.incidents.map((incident) => [incident.id, incident]));
  return after.incidents.flatMap((incident) => {
    const { id, server, reason, beganAt, openedAt, closedAt } = incident;
    const was = before.get(id);
    const base = { at: situation.now, server, reason };
    const hasOpened = openedAt !== undefined && was?.openedAt === undefined;
    const hasClosed = openedAt !== undefined && closedAt !== undefined && was?.closedAt === undefined;
    return [
      ...(hasOpened ? [{ ...base, id: newId(clock), type: "incident.opened" as const }] : []),
      ...(hasClosed ? [{ ...base, id: newId(clock), type: "incident.closed" as const, resolutionMs: closedAt - beganAt }] : []),
    ];
  });
}
