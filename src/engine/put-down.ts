// Puts down what a walk came to: the state after, its decision and its events, on the workbench.

import { newId } from "../base/clock.ts";
import type { Classification } from "../flow/classify/index.ts";
import type { Decision, Situation } from "../flow/decide/index.ts";
import type { After } from "../flow/record/index.ts";
import type { DecisionRow } from "../store/index.ts";
import { textOf } from "./correlate.ts";
import { eventsOf } from "./events-of.ts";
import type { Walked, WalkTools } from "./walk.ts";
import type { Workbench } from "./workbench.ts";

/** What may throw comes first: a walk is put down whole or not at all. */
export function putDown(bench: Workbench, walked: Walked, tools: WalkTools): void {
  const { correlated, situation, decision, after } = walked;
  const { mailbox } = correlated.key;
  const row = rowOf(walked, decision, tools);
  const events = eventsOf(walked, bench.messages.get(correlated.key.envelopeId), tools.clock);
  bench.recipients.set(mailbox, after.recipient);
  bench.deliveries.set(textOf(correlated.key), after.delivery);
  for (const incident of after.incidents) bench.changedIncidents.set(incident.id, incident);
  bench.incidents.set(situation.server, runningAfter(situation, after));
  if (after.hitBy !== undefined) bench.hits.push({ incidentId: after.hitBy, mailbox, domain: after.recipient.domain });
  if (after.sighting) bench.sightings.push(after.sighting);
  bench.tallies.push(...after.tallies);
  if (after.others) {
    const { until } = after.recipient;
    bench.others.set(mailbox, { what: after.others, at: situation.now, noticeId: correlated.notice.id, ...(until !== undefined && { until }) });
  }
  bench.decisions.push(row);
  bench.events.push(...events);
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
