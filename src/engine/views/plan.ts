// What Rebound does about a failure, with real dates: the flow itself, played on as if the same were said each time.

import { writeDuration } from "../../base/duration.ts";
import type { DeliveryReport } from "../../flow/accept/index.ts";
import type { Classification, Facts } from "../../flow/classify/index.ts";
import { decide, newDelivery, newRecipient, serverOf, type Decision, type Policy, type Situation } from "../../flow/decide/index.ts";
import { record } from "../../flow/record/index.ts";
import { dueAt } from "../../flow/retry/index.ts";

export interface Plan {
  /** Retries at the most. */
  readonly attempts: number;
  /** When each is due, in milliseconds since the epoch. */
  readonly dueAt: readonly number[];
  /** What follows when the last one is refused, too. */
  readonly whenSpent: "pause" | "suppress" | "nothing";
  /** With "pause". */
  readonly pausedUntil?: number;
  /** The operator is told to mend something. */
  readonly alert: boolean;
  /** The same for a person. */
  readonly sentence: string;
}

/** More than any policy allows. */
const MOST_STEPS = 20;

const somebody = { localPart: "somebody", domain: "example.com" };

export function planFor(facts: Facts, classification: Classification, { policy, now }: { readonly policy: Policy; readonly now: number }): Plan {
  const report = reportOf(facts);
  const times: number[] = [];
  let situation: Situation = {
    report,
    classification,
    delivery: newDelivery("", "somebody@example.com", now),
    recipient: newRecipient("somebody@example.com", "example.com", now),
    server: serverOf(report),
    incidents: [],
    now,
  };
  let decision = decide(situation, policy);
  let alert = decision.kind === "retry" && decision.alert;
  for (let steps = 0; decision.kind === "retry" && steps < MOST_STEPS; steps += 1) {
    const due = dueAt(decision, situation.now, () => 0);
    times.push(due);
    situation = situationAt(due, situation, decision, policy);
    decision = decide(situation, policy);
    alert ||= decision.kind === "retry" && decision.alert;
  }
  return planOf(times, { decision, at: situation.now }, alert);
}

/** As it is when the retry is made. */
function situationAt(due: number, before: Situation, decision: Decision, policy: Policy): Situation {
  const { delivery, recipient, incidents } = record(before, decision, { policy, incidentId: "", dueAt: due });
  return { ...before, delivery, recipient, incidents, now: due };
}

function reportOf({ code, status, text, phase, remoteMta, domain }: Facts): DeliveryReport {
  return {
    finalRecipient: domain === undefined ? somebody : { ...somebody, domain },
    action: "failed",
    reply: { text, ...(code !== undefined && { code }), ...(status && { status }) },
    ...(phase && { phase }),
    ...(remoteMta !== undefined && { remoteMta }),
  };
}

/** What is decided at last, and when. */
interface End {
  readonly decision: Decision;
  readonly at: number;
}

function planOf(times: readonly number[], { decision: end, at }: End, alertMeanwhile: boolean): Plan {
  const alert = alertMeanwhile || (end.kind === "nothing" && end.alert);
  return {
    attempts: times.length,
    dueAt: times,
    whenSpent: end.kind === "pause" || end.kind === "suppress" ? end.kind : "nothing",
    ...(end.kind === "pause" && { pausedUntil: end.until }),
    alert,
    sentence: sentenceOf(times.length, afterwards(end, at), alert),
  };
}

function sentenceOf(attempts: number, end: string, alert: boolean): string {
  const told = alert ? " The sender is alerted." : "";
  if (attempts === 0) return `Rebound does not try again; ${end}.${told}`;
  return `Rebound tries again ${attempts === 1 ? "once" : `up to ${attempts} times`}; when the last try is refused, too, ${end}.${told}`;
}

const DAY_MS = 86_400_000;

function afterwards(end: Decision, at: number): string {
  if (end.kind === "suppress") return "the recipient is suppressed";
  if (end.kind === "pause") return `the recipient is paused for ${span(end.until - at)}, not suppressed`;
  return "this message ends and the recipient stays as it is";
}

function span(ms: number): string {
  const days = ms / DAY_MS;
  if (days === 1) return "1 day";
  return Number.isInteger(days) ? `${days} days` : writeDuration(ms);
}
