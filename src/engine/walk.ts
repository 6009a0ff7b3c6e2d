// The walk of one report through the flow: classify, decide, retry, record. It changes the workbench and nothing else.

import type { Clock } from "../base/clock.ts";
import { newId } from "../base/clock.ts";
import type { DeliveryReport } from "../flow/accept/index.ts";
import { classify, factsOf, type Classification, type CompiledRules } from "../flow/classify/index.ts";
import { decide, serverOf, type Decision, type Policy, type Situation } from "../flow/decide/index.ts";
import { record, type After } from "../flow/record/index.ts";
import { dueAt } from "../flow/retry/index.ts";
import type { DecisionRow } from "../store/index.ts";
import type { Correlated } from "./correlate.ts";
import { textOf } from "./correlate.ts";
import { eventsOf } from "./events-of.ts";
import { deliveryOn, recipientOn, type Workbench } from "./workbench.ts";

export interface WalkTools {
  readonly clock: Clock;
  readonly rules: CompiledRules;
  readonly policy: Policy;
  /** Who sends again what was never handed in; undefined where nobody can. */
  readonly fallbackOutlet: string | undefined;
}

/** What was decided on one report. */
export interface Walked {
  readonly correlated: Correlated;
  readonly situation: Situation;
  readonly decision: Decision;
  readonly after: After;
}

/** Failures are `failed` and `delayed`; the other actions of RFC 3464 §2.3.3 have nothing to classify. */
function classificationOf(report: DeliveryReport, rules: CompiledRules): Classification | undefined {
  const hasFailed = report.action === "failed" || report.action === "delayed";
  return hasFailed ? classify(factsOf(report), rules) : undefined;
}

export function walk(bench: Workbench, correlated: Correlated, tools: WalkTools): Walked {
  const { report, notice } = correlated;
  const server = serverOf(report);
  const classification = classificationOf(report, tools.rules);
  const situation: Situation = {
    report,
    ...(classification && { classification }),
    delivery: deliveryOn(bench, correlated, tools.fallbackOutlet),
    recipient: recipientOn(bench, correlated),
    server,
    incidents: bench.incidents.get(server) ?? [],
    now: notice.receivedAt,
  };
  const decision = decide(situation, tools.policy);
  const due = decision.kind === "retry" ? dueAt(decision, situation.now, tools.clock.chance) : undefined;
  const after = record(situation, decision, { policy: tools.policy, incidentId: newId(tools.clock), ...(due !== undefined && { dueAt: due }) });
  const walked = { correlated, situation, decision, after };
  putDown(bench, walked, tools);
  return walked;
}

function putDown(bench: Workbench, walked: Walked, tools: WalkTools): void {
  const { correlated, situation, decision, after } = walked;
  const { mailbox } = correlated.key;
  bench.recipients.set(mailbox, after.recipient);
  bench.deliveries.set(textOf(correlated.key), after.delivery);
  for (const incident of after.incidents) bench.changedIncidents.set(incident.id, incident);
  bench.incidents.set(situation.server, runningAfter(situation, after));
  if (after.hitBy !== undefined) bench.hits.push({ incidentId: after.hitBy, mailbox, domain: after.recipient.domain });
  if (after.sighting) bench.sightings.push(after.sighting);
  bench.tallies.push(...after.tallies);
  if (after.others) {
    bench.others.set(mailbox, { what: after.others, at: situation.now, ...(after.recipient.until !== undefined && { until: after.recipient.until }) });
  }
  bench.decisions.push(rowOf(walked, decision, tools));
  bench.events.push(...eventsOf(walked, bench.messages.get(correlated.key.envelopeId), tools.clock));
}

function runningAfter({ incidents }: Situation, after: After): Situation["incidents"] {
  const changed = new Map(after.incidents.map((incident) => [incident.id, incident]));
  const all = new Map([...incidents.map((incident) => [incident.id, incident] as const), ...changed]);
  return [...all.values()].filter((incident) => incident.closedAt === undefined);
}

/** What is kept of what the other side said. */
const SAID_LENGTH = 500;

function rowOf({ correlated, situation, after }: Walked, decision: Decision, { clock, policy }: WalkTools): DecisionRow {
  const { report, notice, key } = correlated;
  const { classification } = situation;
  const said = report.diagnosticCode?.text ?? report.reply?.text;
  return {
    id: newId(clock),
    at: situation.now,
    kind: decision.kind,
    why: decision.why,
    ...key,
    noticeId: notice.id,
    server: situation.server,
    ...(classification && { reason: classification.reason, rule: classification.rule }),
    ...(said && { said: said.slice(0, SAID_LENGTH) }),
    policyVersion: policy.version,
    numbers: numbersOf(decision, after, classification),
  };
}

function numbersOf(decision: Decision, { delivery, recipient }: After, classification: Classification | undefined): DecisionRow["numbers"] {
  return {
    retries: delivery.retries,
    ...(classification && { confidence: classification.confidence }),
    ...(decision.kind === "retry" && { number: decision.number, atLeastMs: decision.atLeastMs }),
    ...(delivery.dueAt !== undefined && { dueAt: delivery.dueAt }),
    ...(decision.kind === "pause" && recipient.until !== undefined && { until: recipient.until }),
  };
}
