// The answer to "what does this mean, whose fault is it, and what will Rebound do?".

import type { Cause, Classification } from "../../flow/classify/index.ts";
import type { EnhancedStatusCode } from "../../mail/index.ts";

export interface Explanation {
  /** What was asked. */
  readonly given: string;
  readonly recipient?: string;
  readonly code?: number;
  readonly status?: EnhancedStatusCode;
  readonly text: string;
  readonly classification: Classification;
  /** Such as "Mail system full". */
  readonly title: string;
  /** One sentence: what the receiver means. */
  readonly meaning: string;
  /** What each part of the codes says by itself, such as ["4", "persistent transient failure"]. */
  readonly anatomy: readonly { readonly part: string; readonly says: string }[];
  /** One sentence: whose fault. */
  readonly fault: string;
  readonly causes: readonly string[];
  readonly likelyCause?: { readonly id: Cause; readonly words: string };
  readonly plan: Plan;
  readonly forMarketers: readonly string[];
  readonly forDevelopers: readonly string[];
  readonly confusedWith: readonly string[];
  readonly sources: readonly string[];
}

/** What Rebound does, with real dates, as if it happened now. */
export interface Plan {
  readonly attempts: number;
  readonly dueAt: readonly number[];
  readonly whenSpent: "pause" | "suppress" | "nothing" | "none";
  readonly pausedUntil?: number;
  /** One sentence for a person. */
  readonly sentence: string;
}
