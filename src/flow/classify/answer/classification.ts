// What Rebound concludes of a failure, with all that led to it.

import type { LikelyCause } from "./cause.ts";
import type { Hints } from "./hints/hints.ts";
import type { Reason, ReasonCategory, ReasonKind, RetryProfile, Scope } from "../reasons/reasons.ts";

/** The rule's name where none fits. */
export const UNCLASSIFIED = "unclassified";

export interface Classification {
  readonly reason: Reason;
  /** Whether the address is to be given up. Never true where the reply is of class 4. */
  readonly permanent: boolean;
  readonly scope: Scope;
  readonly kind: ReasonKind;
  readonly category: ReasonCategory;
  readonly retryProfile: RetryProfile;
  /** Such as "mtas/postfix#insufficient-system-storage"; "unclassified" where none fits. */
  readonly rule: string;
  /** The words of the text that the rule caught. */
  readonly matched?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly cause?: LikelyCause;
  /** What it could be as well, and by which rule. */
  readonly second?: { readonly reason: Reason; readonly rule: string };
  readonly hints?: Hints;
  /** What was not known, such as "no enhanced status code". */
  readonly unknown?: readonly string[];
}
