// Works read notices through in one transaction: their reports go through the flow, and all that follows is written.

import { isUnderstood, type Notice } from "../flow/accept/index.ts";
import type { Fault } from "../mail/index.ts";
import type { Ledger, NoticeEnd } from "../store/index.ts";
import { correlate, type ReportOfNotice } from "./correlate.ts";
import type { EventKeeper } from "./event-keeper.ts";
import { settleOthers } from "./others.ts";
import { putDown } from "./put-down.ts";
import { areAnswers, type ReadNotice } from "./read-notice.ts";
import { walk, type WalkTools } from "./walk.ts";
import { loadWorkbench, saveWorkbench } from "./workbench.ts";
import { nothingWorked, type WorkedThrough } from "./worked-through.ts";

export interface WorkOnTools extends WalkTools {
  readonly events: EventKeeper;
}

/** What reports came to, and what we fell over in them, by notice. */
export interface Settled {
  readonly worked: Pick<WorkedThrough, "decisions" | "events">;
  readonly errors: ReadonlyMap<Notice, readonly unknown[]>;
}

/** Throws where one of several reports in a notice cannot be decided on, and the others must not be written without it. */
export async function workOn(ledger: Ledger, read: readonly ReadNotice[], tools: WorkOnTools): Promise<WorkedThrough> {
  const reports = read.flatMap<ReportOfNotice>(({ notice, reading }) => reading.reports.map((report) => ({ notice, report })));
  const { worked, errors } = await settleReports(ledger, reports, tools);
  const torn = read.find(({ notice, reading }) => errors.has(notice) && reading.reports.length > 1 && !areAnswers(reading));
  if (torn) throw errors.get(torn.notice)?.[0];
  return closeNotices(ledger, { read, errors, now: tools.clock.now() }, worked);
}

/** Writes down what follows from reports; a report that the flow falls over leaves nothing behind. */
export async function settleReports(ledger: Ledger, reports: readonly ReportOfNotice[], tools: WorkOnTools): Promise<Settled> {
  const correlated = await correlate(ledger, reports);
  const bench = await loadWorkbench(ledger, correlated);
  const decisions = { ...nothingWorked.decisions };
  const errors = new Map<Notice, unknown[]>();
  for (const one of correlated) {
    try {
      const walked = walk(bench, one, tools);
      putDown(bench, walked, tools);
      decisions[walked.decision.kind] += 1;
    } catch (error) {
      errors.set(one.notice, [...(errors.get(one.notice) ?? []), error]);
    }
  }
  await settleOthers(ledger, bench, tools);
  await saveWorkbench(ledger, bench);
  await tools.events.keep(ledger, bench.events);
  return { worked: { decisions, events: bench.events.length }, errors };
}

interface Closing {
  readonly read: readonly ReadNotice[];
  readonly errors: Settled["errors"];
  readonly now: number;
}

/** @returns what all of it came to */
export async function closeNotices(ledger: Ledger, { read, errors, now }: Closing, worked: Settled["worked"]): Promise<WorkedThrough> {
  const ends = read.map((one) => endOf(one, errors.get(one.notice) ?? [], now));
  await ledger.notices.close(ends);
  return {
    ...worked,
    notices: read.length,
    reports: read.reduce((sum, { reading }) => sum + reading.reports.length, 0),
    unreadable: ends.filter(({ state }) => state === "unreadable").length,
    failed: ends.filter(({ state }) => state === "failed").length,
  };
}

/** Where many reports of one notice fail, they mostly do so for one reason. */
const MOST_FAULTS = 10;

function endOf({ notice: { id }, reading: { reports, faults, ...reading } }: ReadNotice, errors: readonly unknown[], now: number): NoticeEnd {
  const end = { id, workedAt: now, reports: reports.length };
  if (errors.length > 0) return { ...end, state: "failed", faults: errors.slice(0, MOST_FAULTS).map(faultOf) };
  return { ...end, state: isUnderstood({ reports, faults, ...reading }) ? "worked" : "unreadable", faults };
}

function faultOf(error: unknown): Fault {
  return { field: "notice", found: error instanceof Error ? error.message : String(error), breaks: "a notice that Rebound can work through" };
}
