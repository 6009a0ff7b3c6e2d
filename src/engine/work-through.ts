// Work-through: kept notices go through the flow in batches, and all that follows is written in one transaction.

import { sourceById, type Notice, type Reading } from "../flow/accept/index.ts";
import type { Decision } from "../flow/decide/index.ts";
import { StoreError } from "../base/errors.ts";
import type { Fault } from "../mail/index.ts";
import type { Ledger, NoticeEnd, Store } from "../store/index.ts";
import { correlate, type ReportOfNotice } from "./correlate.ts";
import type { Telling } from "./listeners.ts";
import { settleOthers } from "./others.ts";
import { putDown } from "./put-down.ts";
import { walk, type WalkTools } from "./walk.ts";
import { loadWorkbench, saveWorkbench } from "./workbench.ts";

/** What a batch came to. */
export interface WorkedThrough {
  readonly notices: number;
  readonly reports: number;
  readonly unreadable: number;
  readonly failed: number;
  readonly decisions: Readonly<Record<Decision["kind"], number>>;
  readonly events: number;
}

export interface WorkTools extends WalkTools {
  readonly store: Store;
  /** Notices in one transaction. */
  readonly batch: number;
  readonly telling: Telling;
}

/**
 * A batch that cannot be written is tried again one notice at a time, and the one that cannot be written alone
 * is marked as failed, so that one bad notice holds up no other.
 */
export async function workThrough(tools: WorkTools): Promise<WorkedThrough> {
  try {
    return await workBatch(tools, tools.batch);
  } catch (error) {
    if (error instanceof StoreError && error.temporary === true) throw error;
    return workAlone(tools);
  }
}

function workBatch(tools: WorkTools, limit: number, onTaken: (notices: readonly Notice[]) => void = () => {}): Promise<WorkedThrough> {
  return tools.store.transaction(async (ledger) => {
    const notices = await ledger.notices.take(limit);
    onTaken(notices);
    return notices.length === 0 ? nothingDone : workOn(ledger, notices, tools);
  });
}

async function workAlone(tools: WorkTools): Promise<WorkedThrough> {
  let taken: readonly Notice[] = [];
  try {
    return await workBatch(tools, 1, (notices) => (taken = notices));
  } catch (error) {
    if (taken.length === 0 || (error instanceof StoreError && error.temporary === true)) throw error;
    await tools.store.transaction((ledger) => ledger.notices.close(taken.map((notice) => failure(notice, error, tools.clock.now()))));
    return { ...nothingDone, notices: taken.length, failed: taken.length };
  }
}

const nothingDone: WorkedThrough = {
  notices: 0,
  reports: 0,
  unreadable: 0,
  failed: 0,
  decisions: { retry: 0, pause: 0, suppress: 0, nothing: 0 },
  events: 0,
};

interface Read {
  readonly notice: Notice;
  readonly reading: Reading;
}

async function workOn(ledger: Ledger, notices: readonly Notice[], tools: WorkTools): Promise<WorkedThrough> {
  const read = notices.map((notice) => ({ notice, reading: readNotice(notice) }));
  const reports = read.flatMap<ReportOfNotice>(({ notice, reading }) => reading.reports.map((report) => ({ notice, report })));
  const correlated = await correlate(ledger, reports);
  const bench = await loadWorkbench(ledger, correlated);
  const decisions = { ...nothingDone.decisions };
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
  await tools.telling.keep(ledger, bench.events);
  const ends = read.map((one) => endOf(one, errors, tools.clock.now()));
  await ledger.notices.close(ends);
  return {
    notices: notices.length,
    reports: reports.length,
    unreadable: ends.filter(({ state }) => state === "unreadable").length,
    failed: errors.size,
    decisions,
    events: bench.events.length,
  };
}

/** Reading never throws by contract; a source that is no longer there is a fault like any other. */
export function readNotice(notice: Pick<Notice, "source" | "headers" | "body">): Reading {
  const source = sourceById(notice.source);
  if (source) return source.read(notice);
  return { reports: [], faults: [{ field: "source", found: notice.source, breaks: "a source that Rebound knows" }] };
}

function endOf({ notice, reading }: Read, errors: ReadonlyMap<string, unknown>, now: number): NoticeEnd {
  if (errors.has(notice.id)) return failure(notice, errors.get(notice.id), now);
  const state = reading.reports.length > 0 ? "worked" : "unreadable";
  return { id: notice.id, state, workedAt: now, reports: reading.reports.length, faults: reading.faults };
}

function failure(notice: Notice, error: unknown, now: number): NoticeEnd {
  const fault: Fault = { field: "notice", found: error instanceof Error ? error.message : String(error), breaks: "a notice that Rebound can work through" };
  return { id: notice.id, state: "failed", workedAt: now, reports: 0, faults: [fault] };
}
