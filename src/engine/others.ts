// A recipient's other waiting mail, when the recipient is paused, suppressed, or back.

import { applyToOther } from "../flow/record/index.ts";
import { newId } from "../base/clock.ts";
import type { Ledger } from "../store/index.ts";
import { textOf } from "./correlate.ts";
import type { WalkTools } from "./walk.ts";
import type { Workbench } from "./workbench.ts";

/** Carries out the orders that have gathered on the workbench. */
export async function settleOthers(ledger: Ledger, bench: Workbench, { policy, clock }: Pick<WalkTools, "policy" | "clock">): Promise<void> {
  if (bench.others.size === 0) return;
  for (const stored of await ledger.deliveries.waitingOf([...bench.others.keys()])) {
    const order = bench.others.get(stored.mailbox);
    const text = textOf(stored);
    const delivery = bench.deliveries.get(text) ?? stored;
    if (!order || delivery.state !== "waiting") continue;
    const changed = applyToOther(delivery, order, policy);
    if (changed === delivery) continue;
    bench.deliveries.set(text, changed);
    if (changed.state === "dropped") {
      const recipient = { mailbox: stored.mailbox, contacts: bench.recipients.get(stored.mailbox)?.contacts ?? [] };
      bench.events.push({ id: newId(clock), type: "delivery.dropped", at: order.at, recipient, envelopeId: stored.envelopeId, retries: changed.retries });
    }
  }
}
