// Work-through: kept notices go through the flow in batches, and all that follows is written in one transaction.

import { isUnderstood, type Notice } from "../flow/accept/index.ts";
import { failedForNow } from "../base/errors.ts";
import type { Fault } from "../mail/index.ts";
import type { Ledger, NoticeEnd, Store } from "../store/index.ts";
import { correlate, type ReportOfNotice } from "./correlate.ts";
import type { EventKeeper } from "./event-keeper.ts";
import { settleOthers } from "./others.ts";
import { putDown } from "./put-down.ts";
import { readBatch, type ReadNotice } from "./read-notice.ts";
import { walk, type WalkTools } from "./walk.ts";
import { loadWorkbench, saveWorkbench } from "./workbench.ts";
import { nothingWorked, sumOf, type WorkedThrough } from "./worked-through.ts";

export interface WorkTools extends WalkTools {
  readonly store: Store;
  /** Notices in one transaction, at the most. */
  readonly batch: number;
  readonly events: EventKeeper;
}

/** Strangers send mails of many megabytes, and mails that tell of thousands: a batch ends where it has so much in memory. */
const LARGEST_BATCH_BYTES = 32 * 1024 * 1024;
const MOST_REPORTS = 10_000;

/**
 * Works one batch of kept notices through; where `notices` of what it came to is not 0, there may be more.
 *
 * A batch that cannot be written is gone through again one notice at a time, and one that cannot be written alone
 * is marked as failed, so that a bad notice holds up no other.
 */
export async function workThrough(tools: WorkTools): Promise<WorkedThrough> {
  try {
    return await workBatch(tools, tools.batch);
  } catch (error) {
    if (failedForNow(error)) throw error;
    return workOneByOne(tools);
  }
}

function workBatch(tools: WorkTools, limit: number, onTaken: (notices: readonly Notice[]) => void = () => {}): Promise<WorkedThrough> {
  return tools.store.transaction(async (ledger) => {
    const notices = await ledger.notices.take(limit, LARGEST_BATCH_BYTES);
    onTaken(notices);
    return notices.length === 0 ? nothingWorked : workOn(ledger, readBatch(notices, MOST_REPORTS), tools);
  });
}

async function workOneByOne(tools: WorkTools): Promise<WorkedThrough> {
  let sum = nothingWorked;
  while (sum.notices < tools.batch) {
    const worked = await workAlone(tools);
    if (worked.notices === 0) break;
    sum = sumOf(sum, worked);
  }
  return sum;
}

async function workAlone(tools: WorkTools): Promise<WorkedThrough> {
  let taken: readonly Notice[] = [];
  try {
    return await workBatch(tools, 1, (notices) => (taken = notices));
  } catch (error) {
    if (taken.length === 0 || failedForNow(error)) throw error;
    await tools.store.transaction((ledger) => ledger.notices.close(taken.map((notice) => failure(notice, error, tools.clock.now()))));
    return { ...nothingWorked, notices: taken.length, failed: taken.length };
  }
}

async function workOn(ledger: Ledger, read: readonly ReadNotice[], tools: WorkTools): Promise<WorkedThrough> {
  const reports = read.flatMap<ReportOfNotice>(({ notice, reading }) => reading.reports.map((report) => ({ notice, report })));
  const correlated = await correlate(ledger, reports);
  const bench = await loadWorkbench(ledger, correlated);
  const decisions = { ...nothingWorked.decisions };
  const errors = new Map<string, unknown>();
  for (const one of correlated) {
    try {
      const walked = walk(bench, one, tools);
      putDown(bench, walked, tools);
      decisions[walked.decision.kind] += 1;
    } catch (error) {
      errors.set(one.notice.id, error);
    }
  }
  await settleOthers(ledger, bench, tools);
  await saveWorkbench(ledger, bench);
  await tools.events.keep(ledger, bench.events);
  const ends = read.map((one) => endOf(one, errors, tools.clock.now()));
  await ledger.notices.close(ends);
  return {
    notices: read.length,
    reports: reports.length,
    unreadable: ends.filter(({ state }) => state === "unreadable").length,
    failed: errors.size,
    decisions,
    events: bench.events.length,
  };
}

function endOf({ notice, reading }: ReadNotice, errors: ReadonlyMap<string, unknown>, now: number): NoticeEnd {
  if (errors.has(notice.id)) return failure(notice, errors.get(notice.id), now);
  const state = isUnderstood(reading) ? "worked" : "unreadable";
  return { id: notice.id, state, workedAt: now, reports: reading.reports.length, faults: reading.faults };
}

function failure(notice: Notice, error: unknown, now: number): NoticeEnd {
  const fault: Fault = { field: "notice", found: error instanceof Error ? error.message : String(error), breaks: "a notice that Rebound can work through" };
  return { id: notice.id, state: "failed", workedAt: now, reports: 0, faults: [fault] };
}
