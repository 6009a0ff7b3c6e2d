// The walk of one report through the flow: classify, decide, retry, record. It changes nothing.

import type { Clock } from "../base/clock.ts";
import { newId } from "../base/clock.ts";
import type { DeliveryReport } from "../flow/accept/index.ts";
import { classify, factsOf, type Classification, type CompiledRules } from "../flow/classify/index.ts";
import { decide, serverOf, type Decision, type Policy, type Situation } from "../flow/decide/index.ts";
import { record, type After } from "../flow/record/index.ts";
import { dueAt } from "../flow/retry/index.ts";
import type { Correlated } from "./correlate.ts";
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
  return { correlated, situation, decision, after };
}

/** Failures are `failed` and `delayed`; the other actions of RFC 3464 §2.3.3 have nothing to classify. */
function classificationOf(report: DeliveryReport, rules: CompiledRules): Classification | undefined {
  const hasFailed = report.action === "failed" || report.action === "delayed";
  return hasFailed ? classify(factsOf(report), rules) : undefined;
}
