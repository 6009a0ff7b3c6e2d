// Reads notices: each by its source, and of many as many as fit into one batch.

import { sourceById, type Notice, type Reading } from "../flow/accept/index.ts";

export interface ReadNotice {
  readonly notice: Notice;
  readonly reading: Reading;
}

/** Reading never throws by contract; a source that is no longer there is a fault like any other. */
export function readNotice(notice: Pick<Notice, "source" | "headers" | "body">): Reading {
  const source = sourceById(notice.source);
  if (source) return source.read(notice);
  return { reports: [], faults: [{ field: "source", found: notice.source, breaks: "a source that Rebound knows" }] };
}

/** Answers to own attempts: each counts once, however often it is gone through, so they need not be written as a whole. */
export function areAnswers({ reports }: Reading): boolean {
  return reports.length > 0 && reports.every(({ attempt }) => attempt !== undefined);
}

/** The first of them that have `mostReports` together or a few more; one mail may tell of thousands. */
export function readBatch(notices: readonly Notice[], mostReports: number): readonly ReadNotice[] {
  const read: ReadNotice[] = [];
  let reports = 0;
  for (const notice of notices) {
    if (reports >= mostReports) break;
    const reading = readNotice(notice);
    reports += reading.reports.length;
    read.push({ notice, reading });
  }
  return read;
}
