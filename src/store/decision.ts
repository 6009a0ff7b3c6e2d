// Table decision: every decision with the notice, the rule and the numbers that led to it.

import type { Reason } from "../flow/classify/index.ts";
import type { Decision } from "../flow/decide/index.ts";
import type { Page, PageRequest } from "./store.ts";

export interface DecisionRow {
  readonly id: string;
  readonly at: number;
  readonly kind: Decision["kind"] | "resume";
  /** `Why`, or "by-hand", "pause-over". */
  readonly why: string;
  readonly mailbox: string;
  readonly envelopeId: string;
  readonly noticeId?: string;
  readonly server?: string;
  readonly reason?: Reason;
  readonly rule?: string;
  /** What the other side said, cut to 500 characters. */
  readonly said?: string;
  readonly policyVersion: string;
  /** The retries made before, when the next is due, until when a pause lasts, and what else was reckoned with. */
  readonly numbers: Readonly<Record<string, number>>;
}

export interface DecisionTable {
  add(rows: readonly DecisionRow[]): Promise<void>;
  /** Newest first. */
  list(request: PageRequest & { readonly mailbox?: string; readonly envelopeId?: string; readonly noticeId?: string }): Promise<Page<DecisionRow>>;
}
