// Work-through: kept notices go through the flow in batches, and all that follows is written in one transaction.

import { failedForNow } from "../base/errors.ts";
import type { Notice } from "../flow/accept/index.ts";
import type { Ledger, Store } from "../store/index.ts";
import { readBatch } from "./read-notice.ts";
import { workAlone } from "./work-alone.ts";
import { workOn, type WorkOnTools } from "./work-on.ts";
import { nothingWorked, sumOf, type WorkedThrough } from "./worked-through.ts";

export interface WorkTools extends WorkOnTools {
  readonly store: Store;
  /** Notices in one transaction, at the most. */
  readonly batch: number;
}

/** Strangers send mails of many megabytes, and mails that tell of thousands: a batch ends where it has so much in memory. */
const LARGEST_BATCH_BYTES = 32 * 1024 * 1024;
const MOST_REPORTS = 10_000;

/**
 * Works one batch of kept notices through; where `notices` of what it came to is not 0, there may be more.
 *
 * A batch that cannot be written is gone through again one notice at a time, and one that cannot be written alone
 * is marked as failed, so that a bad notice holds up no other. Of one with answers to own attempts only the bad are lost.
 */
export async function workThrough(tools: WorkTools): Promise<WorkedThrough> {
  try {
    return await tools.store.transaction(async (ledger) => {
      const notices = await take(ledger, tools.batch);
      return notices.length === 0 ? nothingWorked : workOn(ledger, readBatch(notices, MOST_REPORTS), tools);
    });
  } catch (error) {
    if (failedForNow(error)) throw error;
    return workOneByOne(tools);
  }
}

async function workOneByOne(tools: WorkTools): Promise<WorkedThrough> {
  let sum = nothingWorked;
  while (sum.notices < tools.batch) {
    const worked = await tools.store.transaction(async (ledger) => {
      const [notice] = await take(ledger, 1);
      return notice ? workAlone(ledger, notice, tools) : nothingWorked;
    });
    if (worked.notices === 0) break;
    sum = sumOf(sum, worked);
  }
  return sum;
}

/** A notice with answers to many own attempts is as much work as so many notices. */
function take(ledger: Ledger, limit: number): Promise<readonly Notice[]> {
  return ledger.notices.take(limit, { bytes: LARGEST_BATCH_BYTES, reports: limit });
}
