// The way into the engine.

export type { ApiKeys } from "./api-keys.ts";
export { builtIn, type BuiltIn } from "./built-in.ts";
export type { ByHand } from "./by-hand.ts";
export type { Engine } from "./engine.ts";
export type { HandedIn } from "./hand-in.ts";
export type { MessageOrder, RecipientOrder } from "./message-order.ts";
export type { EngineOptions, ListenerOptions, OutletOptions, WorkOptions } from "./engine-options.ts";
export { openEngine } from "./open-engine.ts";
export { openExplainer } from "./open-explainer.ts";
export type { Explainer, ExplainerOptions, KnownOfReply } from "./open-explainer.ts";
export { atLine, readRuleFile, type RuleFileReading } from "./rule-file.ts";
export type { Incoming, TakenIn } from "./take-in.ts";
export type { CheckAnswer, CheckRequest } from "./views/check.ts";
export type { Counts } from "./views/counts.ts";
export { isNoCode, type Explanation } from "./views/explanation.ts";
export type { Views } from "./views/index.ts";
export type { MessageView } from "./views/messages.ts";
export type { NoticeView } from "./views/notices.ts";
export type { Plan } from "./views/plan.ts";
export type { RecipientSummary, RecipientView } from "./views/recipients.ts";
export type { Refusals } from "./views/refusals.ts";
export type { RetrySuccess, SuccessRow } from "./views/retry-success.ts";
export type { ResolutionTimes, ServerSummary, ServersRequest, ServerView } from "./views/servers.ts";
export type { WorkedThrough } from "./worked-through.ts";

// Nouns of the flow that entries show.
export type { CodePage, CodeSchedule } from "./views/codes.ts";
export { isUnderstood, readMail } from "../flow/accept/index.ts";
export type { DeliveryReport, MailKind, MailReading, Origins, Reading } from "../flow/accept/index.ts";
export { isReason, reasonIds } from "../flow/classify/index.ts";
export type { Reason, RuleSet, Trial } from "../flow/classify/index.ts";
