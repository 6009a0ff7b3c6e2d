// Table notice: bytes that came in, kept untouched, and whether they have been worked through.

import type { Notice } from "../flow/accept/index.ts";
import type { Fault } from "../mail/index.ts";
import type { Page, PageRequest } from "./store.ts";

/**
 * States of a notice.    state        worked_at
 *   N1  kept             kept             -        acknowledged, not yet looked at
 *   N2  worked           worked           +        its reports have had their effect
 *   N3  unreadable       unreadable       +        nothing could be read out of it; its faults say why
 *   N4  failed           failed           +        we fell over it; its faults say how
 *
 * take() locks N1; close(): N1 -> N2, N3, N4, in the transaction that keeps the effects.
 * A crash between keeping and closing leaves N1, and it is taken again.
 */
export type NoticeState = "kept" | "worked" | "unreadable" | "failed";

export interface NewNotice extends Notice {
  /** What makes two notices the same; with the source's id it is unique. */
  readonly fingerprint: string;
}

export interface NoticeEnd {
  readonly id: string;
  readonly state: Exclude<NoticeState, "kept">;
  readonly workedAt: number;
  readonly reports: number;
  readonly faults: readonly Fault[];
}

/** A notice without its bytes, for lists. */
export interface NoticeRow extends Omit<Notice, "body" | "headers"> {
  readonly state: NoticeState;
  readonly workedAt?: number;
  readonly reports: number;
  readonly faults: readonly Fault[];
  readonly sizeBytes: number;
}

export interface NoticeTable {
  /** Keeps those that are new. @returns in the order of `notices`: the id under which each is kept, its own or that of its earlier twin */
  keep(notices: readonly NewNotice[]): Promise<readonly string[]>;
  /** Locks kept notices that nobody else has locked, oldest first, until the transaction ends. */
  take(limit: number): Promise<readonly Notice[]>;
  close(ends: readonly NoticeEnd[]): Promise<void>;
  /** Puts one that failed or was unreadable back to kept. @returns whether there was such a one */
  reopen(id: string): Promise<boolean>;
  find(id: string): Promise<(Notice & NoticeRow) | undefined>;
  list(request: PageRequest & { readonly state?: NoticeState; readonly source?: string }): Promise<Page<NoticeRow>>;
  countByState(): Promise<Readonly<Record<NoticeState, number>>>;
}
