// The closed list of reasons why a mail did not arrive. Rules name them; operators add rules, not reasons.

import { reasons } from "./reasons.ts";
import type { Reason } from "./reasons.ts";

/** What a person calls the kind of failure. Code asks `permanent` and `scope` instead. */
export type ReasonKind = "hard" | "soft" | "block" | "sender" | "admin";

/** Whose fault it is: one recipient's, a whole server's, this message's, or ours. */
export type Scope = "recipient" | "server" | "message" | "sender" | "unknown";

/** Names a schedule; the schedules themselves are the policy's. */
export type RetryProfile = "none" | "verify-once" | "immediate" | "greylist" | "throttle" | "transient" | "storage" | "quota" | "hold";

export type ReasonCategory =
  | "recipient" | "mailbox" | "technical" | "throttling" | "content"
  | "policy" | "reputation" | "authentication" | "sender" | "admin" | "unknown";

export interface ReasonFacts {
  readonly kind: ReasonKind;
  readonly category: ReasonCategory;
  readonly scope: Scope;
  /** Whether the address is to be given up where a rule does not say and the reply is not of class 4. */
  readonly permanent: boolean;
  readonly retryProfile: RetryProfile;
  /** For a person: a few words. */
  readonly title: string;
  /** What the receiver means. */
  readonly sentence: string;
  /** What the sender should do. */
  readonly advice: string;
}

export interface ReasonEntry extends ReasonFacts {
  readonly id: Reason;
}

/** The entry of one reason. */
export function reasonEntry(id: Reason): ReasonEntry {
  return { id, ...reasons[id] };
}

/** Whether `id` is one of the closed list. */
export function isReason(id: string): id is Reason {
  return Object.hasOwn(reasons, id);
}

/** Every id, in the order of the list. */
export function reasonIds(): Reason[] {
  return Object.keys(reasons).filter(isReason);
}
