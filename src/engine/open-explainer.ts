// Explains without a database: what a reply or a bounce mail means under a policy.

import { systemClock, type Clock } from "../base/clock.ts";
import { compiledRules } from "./compiled-rules.ts";
import { factsOfReply, proveRules, tryRules, type Facts, type RuleSet, type Trial } from "../flow/classify/index.ts";
import { defaultPolicy, policyVersion, type Policy } from "../flow/decide/index.ts";
import { codePages } from "./views/codes.ts";
import { explain, explainMail } from "./views/explanation.ts";
import type { Views } from "./views/index.ts";

export interface Explainer extends Pick<Views, "explain" | "explainMail" | "codes"> {
  /** How a reply comes to its rule. */
  tryRules(reply: string, known?: KnownOfReply): Trial;
  /** What is wrong with sets of rules that would be asked before the shipped ones: each by its authority, with what its examples show. */
  proveRules(ruleSets: readonly RuleSet[]): ReadonlyMap<string, readonly string[]>;
}

/** What is known beside the words of a reply. */
export type KnownOfReply = Pick<Facts, "phase" | "remoteMta" | "domain">;

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
    codes: () => codePages({ ...tools, now: clock.now() }),
    tryRules: (reply, known = {}) => tryRules({ ...factsOfReply(reply), ...known }, tools.rules),
    proveRules(ruleSets) {
      const all = compiledRules(ruleSets);
      return new Map(ruleSets.map((set) => [set.authority, proveRules(set, all)]));
    },
  };
}
