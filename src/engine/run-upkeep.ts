// Run-upkeep: what nobody needs any more is let go: content of messages that have ended, old history, and the days of old counts.

import { firstIdAt, type Clock } from "../base/clock.ts";
import type { ForgetRequest, Ledger, Store } from "../store/index.ts";

export interface UpkeepTools {
  readonly store: Store;
  readonly clock: Clock;
  /** How long is kept what is over: notices, decisions, events, incidents, and messages with their deliveries. */
  readonly keepHistoryMs: number;
}

/** Of each kind in one transaction: short ones, since others wait. */
const BATCH = 500;

/** Each has some counts for every day. */
const SERVERS = 50;

/** @returns how many rows were let go; as long as it is more than 0, there may be more */
export async function runUpkeep({ store, clock, keepHistoryMs }: UpkeepTools): Promise<number> {
  const before = clock.now() - keepHistoryMs;
  const request = { belowId: firstIdAt(before), limit: BATCH };
  const ended = await store.transaction((ledger) => ledger.messages.dropContentOfEnded(BATCH));
  const history = await store.transaction(async (ledger) => {
    const notices = await ledger.notices.forget(request);
    const events = await ledger.events.forget(request);
    const incidents = await ledger.incidents.forget({ ...request, before });
    return notices + events + incidents + (await forgetDecided(ledger, request, before));
  });
  const counts = await store.transaction((ledger) => ledger.tallies.addUp(before, SERVERS));
  return ended + history + counts;
}

/** What decisions were about goes with them, once it has ended: deliveries, then the messages that have none left. */
async function forgetDecided({ decisions, deliveries, messages }: Ledger, request: ForgetRequest, before: number): Promise<number> {
  const about = await decisions.forget(request);
  if (about.length === 0) return 0;
  await deliveries.forget(about, before);
  await messages.forgetWithoutDelivery(about.map(({ envelopeId }) => envelopeId));
  return about.length;
}
