// Run-pauses: a pause whose time is over is ended and written down.

import { newId, type Clock } from "../base/clock.ts";
import type { Recipient } from "../flow/decide/index.ts";
import { resumeRecipient } from "../flow/record/index.ts";
import type { Ledger, Store } from "../store/index.ts";
import type { EventKeeper } from "./event-keeper.ts";

export interface PauseTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly events: EventKeeper;
  readonly policyVersion: string;
}

const BATCH = 500;

/** The mail that was held has its own time, the end of the pause, and needs nothing here. @returns how many ended */
export function runPauses(tools: PauseTools): Promise<number> {
  return tools.store.transaction(async (ledger) => {
    const ended = await ledger.recipients.endedPauses(tools.clock.now(), BATCH);
    if (ended.length > 0) await end(ledger, ended, tools);
    return ended.length;
  });
}

async function end(ledger: Ledger, ended: readonly Recipient[], { clock, events, policyVersion }: PauseTools): Promise<void> {
  const at = clock.now();
  const why = "pause-over";
  await ledger.recipients.save(ended.map((recipient) => resumeRecipient(recipient, at)));
  await ledger.decisions.add(
    ended.map(({ mailbox, retries }) => ({ id: newId(clock), at, kind: "resume" as const, why, mailbox, envelopeId: "", policyVersion, numbers: { retries } })),
  );
  await events.keep(
    ledger,
    ended.map(({ mailbox, contacts }) => ({ id: newId(clock), type: "recipient.active" as const, at, recipient: { mailbox, contacts }, why })),
  );
}
