// Explains without a database: what a reply or a bounce mail means under a policy.

import { systemClock, type Clock } from "../base/clock.ts";
import { compiledRules } from "./compiled-rules.ts";
import type { RuleSet } from "../flow/classify/index.ts";
import { defaultPolicy, policyVersion, type Policy } from "../flow/decide/index.ts";
import { explain, explainMail } from "./views/explanation.ts";
import type { Views } from "./views/index.ts";

export type Explainer = Pick<Views, "explain" | "explainMail">;

export interface ExplainerOptions {
  /** Undefined: the built-in one. */
  readonly policy?: Omit<Policy, "version">;
  /** The operator's own rules; asked before the shipped ones. */
  readonly rules?: readonly RuleSet[];
  readonly clock?: Clock;
}

export function openExplainer({ policy, rules, clock = systemClock }: ExplainerOptions): Explainer {
  const tools = {
    rules: compiledRules(rules),
    policy: policy ? { ...policy, version: policyVersion(policy) } : defaultPolicy(),
  };
  return {
    explain: (text) => explain(text, { ...tools, now: clock.now() }),
    explainMail: (mail) => explainMail(mail, { ...tools, now: clock.now() }),
  };
}
