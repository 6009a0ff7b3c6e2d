// A recipient's other waiting mail, when the recipient is paused, suppressed, or back.

import { newId } from "../base/clock.ts";
import type { Delivery } from "../flow/decide/index.ts";
import { applyToOther } from "../flow/record/index.ts";
import type { Message } from "../flow/send/index.ts";
import type { Ledger } from "../store/index.ts";
import { textOf } from "./correlate.ts";
import type { WalkTools } from "./walk.ts";
import type { OthersOrder, Workbench } from "./workbench.ts";

type OthersTools = Pick<WalkTools, "policy" | "clock">;

/** A delivery that an order has ended. */
interface Ended {
  readonly delivery: Delivery;
  readonly order: OthersOrder;
}

/** Carries out the orders that have gathered on the workbench; what is dropped by them is written down and told. */
export async function settleOthers(ledger: Ledger, bench: Workbench, tools: OthersTools): Promise<void> {
  if (bench.others.size === 0) return;
  const ended: Ended[] = [];
  for (const stored of await ledger.deliveries.waitingOf([...bench.others.keys()])) {
    const order = bench.others.get(stored.mailbox);
    const delivery = bench.deliveries.get(textOf(stored)) ?? stored;
    const changed = order && applyToOther(delivery, order, tools.policy);
    if (!changed || changed === delivery) continue;
    bench.deliveries.set(textOf(stored), changed);
    if (changed.state === "dropped") ended.push({ delivery: changed, order });
  }
  if (ended.length === 0) return;
  const messages = await ledger.messages.load([...new Set(ended.map(({ delivery }) => delivery.envelopeId))]);
  for (const one of ended) putDownEnd(bench, one, messages.get(one.delivery.envelopeId), tools);
}

function putDownEnd(bench: Workbench, { delivery, order }: Ended, message: Message | undefined, { policy, clock }: OthersTools): void {
  const { envelopeId, mailbox, retries } = delivery;
  const recipient = bench.recipients.get(mailbox);
  const because = { why: order.what === "end" ? "recipient-suppressed" : "no-longer-useful", ...(recipient?.reason && { reason: recipient.reason }) };
  const notice = order.noticeId === undefined ? {} : { noticeId: order.noticeId };
  const about = { recipient: { mailbox, contacts: recipient?.contacts ?? [] }, envelopeId, ...(message && { metadata: message.metadata }) };
  bench.decisions.push({ id: newId(clock), at: order.at, kind: "nothing", envelopeId, mailbox, ...because, ...notice, policyVersion: policy.version, numbers: { retries } });
  bench.events.push({ id: newId(clock), type: "delivery.dropped", at: order.at, ...about, ...because, retries });
}
