// The room's door: what a failure means, by which rule, and what a code means.

export { AUTHORITIES } from "./authorities.ts";
export type { AuthorityKind } from "./authorities.ts";
export type { Cause, LikelyCause } from "./cause.ts";
export { UNCLASSIFIED } from "./classification.ts";
export type { Classification } from "./classification.ts";
export { classify } from "./classify.ts";
export { codeEntries, codeEntry, explainCode, replyCodeEntry } from "./codes.ts";
export type { CodeEntry } from "./codes.ts";
export type { CompiledRule } from "./compile-rule-set.ts";
export { compileRules } from "./compile-rules.ts";
export type { CompiledRules, Fit } from "./compile-rules.ts";
export { factsOf, factsOfReply } from "./facts.ts";
export type { Facts } from "./facts.ts";
export type { Hint } from "./hint.ts";
export { patternFault } from "./pattern/pattern-safety.ts";
export { readRuleSet } from "./read-rule-set.ts";
export type { RuleSetReading } from "./read-rule-set.ts";
export { guideOf } from "./guides/guide-of.ts";
export type { ReasonGuide } from "./guides/reason-guide.ts";
export { isReason, reasonEntry, reasonIds } from "./reason.ts";
export type { ReasonEntry } from "./reason.ts";
export { reasons } from "./reasons.ts";
export type { Reason, ReasonCategory, ReasonFacts, ReasonKind, RetryProfile, Scope } from "./reasons.ts";
export type { Conditions, Rule, RuleSet, StatusPattern } from "./rule.ts";
export { shippedRules } from "./shipped-rules.ts";
