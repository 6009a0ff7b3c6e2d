// Asking before sending: may mail go to these people now?

import type { Reason } from "../../flow/classify/index.ts";
import { holds, standingAt, type Policy, type Recipient, type Stream } from "../../flow/decide/index.ts";
import { mailboxKey, readMailbox } from "../../mail/index.ts";
import type { Store } from "../../store/index.ts";

export interface CheckRequest {
  readonly recipients: readonly string[];
  /** Undefined: marketing. */
  readonly stream?: Stream;
}

export interface CheckAnswer {
  /** As it was asked for. */
  readonly recipient: string;
  readonly verdict: "send" | "wait" | "paused" | "suppressed" | "not-a-mailbox";
  readonly reason?: Reason;
  /** With "wait" and "paused": when to ask again. */
  readonly until?: number;
  /** The recipient's server is in an incident: send less there while it lasts, to whomever. */
  readonly incident?: CheckedIncident;
}

export interface CheckedIncident {
  readonly server: string;
  readonly reason: Reason;
  readonly beganAt: number;
  readonly advice: "reduce-volume";
}

export interface CheckTools {
  readonly store: Store;
  readonly policy: Policy;
  readonly now: () => number;
}

export async function check({ recipients, stream = "marketing" }: CheckRequest, { store, policy, now }: CheckTools): Promise<readonly CheckAnswer[]> {
  const keys = recipients.map((recipient) => {
    const mailbox = readMailbox(recipient);
    return mailbox && mailboxKey(mailbox);
  });
  const [known, troubles] = await store.look(async (ledger) => [
    await ledger.recipients.look([...new Set(keys.filter((key) => key !== undefined))]),
    await ledger.incidents.domainsInTrouble(),
  ]);
  const incidents = new Map(troubles.map(({ domain, ...incident }) => [domain, { ...incident, advice: "reduce-volume" as const }]));
  const at = now();
  return recipients.map((recipient, index) => {
    const key = keys[index];
    if (key === undefined) return { recipient, verdict: "not-a-mailbox" };
    const found = known.get(key);
    const incident = incidents.get(key.slice(key.lastIndexOf("@") + 1));
    return { recipient, ...(found ? answerFor(found, holds(policy, stream), at) : { verdict: "send" as const }), ...(incident && { incident }) };
  });
}

function answerFor(recipient: Recipient, pauseHolds: boolean, now: number): Omit<CheckAnswer, "recipient" | "incident"> {
  const standing = standingAt(recipient, now);
  const reason = standing === "active" ? recipient.troubleReason : recipient.reason;
  const because = reason ? { reason } : {};
  if (standing === "suppressed") return { verdict: "suppressed", ...because };
  if (standing === "paused" && pauseHolds) return { verdict: "paused", ...because, ...(recipient.until !== undefined && { until: recipient.until }) };
  if (recipient.waitUntil !== undefined && recipient.waitUntil > now) return { verdict: "wait", ...because, until: recipient.waitUntil };
  return { verdict: "send" };
}
