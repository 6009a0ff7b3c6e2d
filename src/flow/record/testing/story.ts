// A story for tests: reports come in one after the other, and the state after each is the state before the next.

import type { DeliveryReport } from "../../accept/index.ts";
import { reasonEntry, type Classification, type Reason } from "../../classify/index.ts";
import { decide, delayOf, newDelivery, newRecipient, type Decision, type Delivery, type Incident, type Policy, type Recipient, type Situation, type Stream } from "../../decide/index.ts";
import { mailboxKey, readMailbox } from "../../../mail/index.ts";
import { applyToOther, type OthersOrder } from "../others.ts";
import { record, type After } from "../record.ts";

export const NOW = Date.UTC(2026, 0, 5, 9);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const SERVER = "mx.example.com";

/** What is told of one message; all but `mailbox` and `at` has a usual value. */
export interface Telling extends Partial<Pick<DeliveryReport, "phase" | "attempt" | "lastAttemptAt" | "reportingMta">> {
  readonly at: number;
  readonly mailbox: string;
  readonly envelopeId?: string;
  readonly stream?: Stream;
  readonly action?: "delivered" | "relayed";
  /** Of a failure. */
  readonly reason?: Reason;
  readonly isClass5?: boolean;
}

export interface Told {
  readonly situation: Situation;
  readonly decision: Decision;
  readonly after: After;
}

export interface Story {
  readonly deliveries: Map<string, Delivery>;
  readonly recipients: Map<string, Recipient>;
  /** All that ever were, by id. */
  readonly incidents: Map<string, Incident>;
  tell(telling: Telling): Told;
  order(mailbox: string, order: OthersOrder): void;
}

function classificationOf({ reason, isClass5 = false }: Telling): Classification | undefined {
  if (!reason) return undefined;
  const { kind, category, scope, permanent, retryProfile } = reasonEntry(reason);
  return { reason, kind, category, scope, retryProfile, permanent: permanent && isClass5, rule: `test#${reason}`, confidence: 0.9 };
}

function reportOf({ mailbox, action = "delivered", reason, isClass5, phase, attempt, lastAttemptAt, reportingMta }: Telling): DeliveryReport {
  const finalRecipient = readMailbox(mailbox);
  if (!finalRecipient) throw new Error(`A story is told of mailboxes; "${mailbox}" is none`);
  const failure = { action: isClass5 ? ("failed" as const) : ("delayed" as const), reply: { code: isClass5 ? 550 : 451, text: "" } };
  const options = { ...(phase && { phase }), ...(attempt && { attempt }), ...(lastAttemptAt !== undefined && { lastAttemptAt }), ...(reportingMta !== undefined && { reportingMta }) };
  return { finalRecipient, remoteMta: SERVER, ...(reason ? failure : { action }), ...options };
}

export function storyWith(policy: Policy): Story {
  const deliveries = new Map<string, Delivery>();
  const recipients = new Map<string, Recipient>();
  const incidents = new Map<string, Incident>();

  function situationOf(telling: Telling): Situation {
    const { at, mailbox, envelopeId = "m1", stream = "marketing" } = telling;
    const classification = classificationOf(telling);
    const report = reportOf(telling);
    return {
      report,
      ...(classification && { classification }),
      delivery: deliveries.get(`${envelopeId} ${mailbox}`) ?? { ...newDelivery(envelopeId, mailbox, at), stream, outlet: "smtp", dueAt: at },
      recipient: recipients.get(mailbox) ?? newRecipient(mailboxKey(report.finalRecipient), report.finalRecipient.domain, at),
      server: SERVER,
      incidents: [...incidents.values()].filter(({ closedAt }) => closedAt === undefined),
      now: at,
    };
  }

  function order(mailbox: string, ordered: OthersOrder): void {
    for (const [key, delivery] of deliveries) if (delivery.mailbox === mailbox) deliveries.set(key, applyToOther(delivery, ordered, policy));
  }

  return {
    deliveries,
    recipients,
    incidents,
    order,
    tell(telling) {
      const situation = situationOf(telling);
      const decision = decide(situation, policy);
      const dueAt = decision.kind === "retry" ? telling.at + Math.max(delayOf(decision.schedule, decision.number), decision.atLeastMs) : undefined;
      const after = record(situation, decision, { policy, incidentId: `i${incidents.size + 1}`, ...(dueAt !== undefined && { dueAt }) });
      deliveries.set(`${after.delivery.envelopeId} ${telling.mailbox}`, after.delivery);
      recipients.set(telling.mailbox, after.recipient);
      for (const incident of after.incidents) incidents.set(incident.id, incident);
      const { until } = after.recipient;
      if (after.others) order(telling.mailbox, { what: after.others, at: telling.at, ...(until !== undefined && { until }) });
      return { situation, decision, after };
    },
  };
}
