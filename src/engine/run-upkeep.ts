// Run-upkeep: what nobody needs any more is let go: content of messages that have ended, and old history.

import { firstIdAt, type Clock } from "../base/clock.ts";
import type { Store } from "../store/index.ts";

export interface UpkeepTools {
  readonly store: Store;
  readonly clock: Clock;
  /** How long notices, decisions and events are kept. */
  readonly keepHistoryMs: number;
}

/** Of each kind in one transaction: short ones, since others wait. */
const BATCH = 500;

/** @returns how many rows were let go; as long as it is more than 0, there may be more */
export async function runUpkeep({ store, clock, keepHistoryMs }: UpkeepTools): Promise<number> {
  const request = { belowId: firstIdAt(clock.now() - keepHistoryMs), limit: BATCH };
  const ended = await store.transaction((ledger) => ledger.messages.dropContentOfEnded(BATCH));
  const history = await store.transaction(async (ledger) => {
    const notices = await ledger.notices.forget(request);
    const decisions = await ledger.decisions.forget(request);
    return notices + decisions + (await ledger.events.forget(request));
  });
  return ended + history;
}
