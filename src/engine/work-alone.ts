// Works one notice through by itself: that is what is left where a batch cannot be written.

import { failedForNow } from "../base/errors.ts";
import type { Notice } from "../flow/accept/index.ts";
import type { Ledger } from "../store/index.ts";
import { areAnswers, readNotice, type ReadNotice } from "./read-notice.ts";
import { closeNotices, settleReports, workOn, type Settled, type WorkOnTools } from "./work-on.ts";
import { nothingWorked, sumOf, type WorkedThrough } from "./worked-through.ts";

/** One that cannot be written is marked as failed, and what can be written of it is. */
export async function workAlone(ledger: Ledger, notice: Notice, tools: WorkOnTools): Promise<WorkedThrough> {
  try {
    return await ledger.part(() => workOn(ledger, [readAlone(notice)], tools));
  } catch (error) {
    if (failedForNow(error)) throw error;
    return workApart(ledger, { notice, error }, tools);
  }
}

interface Broken {
  readonly notice: Notice;
  readonly error: unknown;
}

/** Of answers each is written for itself: they have come together by chance. Of any other notice all is written or nothing. */
async function workApart(ledger: Ledger, { notice, error }: Broken, tools: WorkOnTools): Promise<WorkedThrough> {
  const read = readSafely(notice);
  const { worked, errors } = areAnswers(read.reading) ? await settleEach(ledger, read, tools) : { worked: nothingWorked, errors: [error] };
  return closeNotices(ledger, { read: [read], errors: new Map([[notice, errors]]), now: tools.clock.now() }, worked);
}

async function settleEach(ledger: Ledger, { notice, reading }: ReadNotice, tools: WorkOnTools): Promise<{ worked: Settled["worked"]; errors: readonly unknown[] }> {
  const errors: unknown[] = [];
  let worked = nothingWorked;
  for (const report of reading.reports) {
    try {
      const settled = await ledger.part(() => settleReports(ledger, [{ notice, report }], tools));
      worked = sumOf(worked, { ...nothingWorked, ...settled.worked });
      errors.push(...(settled.errors.get(notice) ?? []));
    } catch (error) {
      if (failedForNow(error)) throw error;
      errors.push(error);
    }
  }
  return { worked, errors };
}

function readAlone(notice: Notice): ReadNotice {
  return { notice, reading: readNotice(notice) };
}

/** Reading never throws by contract; should it be what the batch fell over, there is nothing to be read. */
function readSafely(notice: Notice): ReadNotice {
  try {
    return readAlone(notice);
  } catch {
    return { notice, reading: { reports: [], faults: [] } };
  }
}
