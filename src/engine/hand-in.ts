// Hand-in: a message to be sent is kept, with one delivery and one attempt for each recipient.

import { newId } from "../base/clock.ts";
import { RequestError } from "../base/errors.ts";
import { holds, newDelivery, newRecipient, standingAt, type Contact, type Delivery, type DeliveryState, type Policy, type Recipient } from "../flow/decide/index.ts";
import { attemptFor } from "../flow/retry/index.ts";
import type { Message } from "../flow/send/index.ts";
import { domainKey, mailboxKey, readMailbox, type Mailbox } from "../mail/index.ts";
import type { Ledger, Store } from "../store/index.ts";
import type { EventKeeper } from "./event-keeper.ts";
import { MOST_RECIPIENTS, readOrder, readRecipients, type MessageOrder, type OrderLimits } from "./message-order.ts";
import type { ObstacleTo } from "./obstacle.ts";

export interface HandedIn {
  readonly envelopeId: string;
  /** False where a message of this name had been handed in before; nothing was changed then. */
  readonly isNew: boolean;
  readonly recipients: readonly { readonly finalRecipient: string; readonly state: DeliveryState; readonly dueAt?: number }[];
  /** Recipients of this order whom the message of this name does not have: it is another message then, and they have not been kept. */
  readonly strangers: readonly string[];
}

export interface HandInTools extends OrderLimits {
  readonly store: Store;
  readonly policy: Policy;
  readonly events: EventKeeper;
  readonly obstacleTo: ObstacleTo;
  readonly onKept: () => void;
}

export function handInWith(tools: HandInTools): (order: MessageOrder) => Promise<HandedIn> {
  return async (order) => {
    const mailboxes = readRecipients(order);
    const message = readOrder(order, mailboxes, tools);
    const handedIn = await tools.store.transaction((ledger) => keepOrder(ledger, { order, message, mailboxes }, tools));
    tools.onKept();
    return handedIn;
  };
}

interface OrderToKeep {
  readonly order: MessageOrder;
  readonly message: Message;
  readonly mailboxes: ReadonlyMap<string, Mailbox>;
}

async function keepOrder(ledger: Ledger, { order, message, mailboxes }: OrderToKeep, tools: HandInTools): Promise<HandedIn> {
  if (!(await ledger.messages.keep(message))) return handedInBefore(ledger, message, mailboxes);
  mustHaveWays(message, mailboxes, tools.obstacleTo);
  const known = await ledger.recipients.load([...mailboxes.keys()]);
  const recipients = [...mailboxes].map(([key, mailbox]) => known.get(key) ?? newRecipient(key, domainKey(mailbox.domain), message.handedInAt));
  const deliveries = recipients.map((recipient) => firstDelivery(message, recipient, tools.policy));
  await ledger.recipients.save(withContacts(recipients, order));
  await ledger.deliveries.save(deliveries);
  await ledger.attempts.keep(deliveries.flatMap((delivery) => attemptFor(delivery) ?? []));
  await tellDropped(ledger, { message, recipients: recipients.filter((_, index) => deliveries[index]?.state === "dropped") }, tools);
  return { envelopeId: message.envelopeId, isNew: true, recipients: deliveries.map(toAnswer), strangers: [] };
}

/** What nobody could send is not taken; one that was taken before the configuration changed is not refused when it is repeated. */
function mustHaveWays({ outlet }: Message, mailboxes: OrderToKeep["mailboxes"], obstacleTo: ObstacleTo): void {
  for (const mailbox of mailboxes.keys()) {
    const obstacle = obstacleTo({ outlet, mailbox });
    if (obstacle !== undefined) throw new RequestError("message.no-route", 422, `Cannot take message: ${obstacle}`);
  }
}

async function handedInBefore(ledger: Ledger, { envelopeId, digest }: Message, mailboxes: OrderToKeep["mailboxes"]): Promise<HandedIn> {
  const before = (await ledger.messages.load([envelopeId])).get(envelopeId);
  if (digest !== undefined && before?.digest !== undefined && before.digest !== digest) {
    throw new RequestError("message.other-order", 422, `Cannot take message: "${envelopeId}" came before with another order, wanted the same order again, or a new key for a new one`);
  }
  const { rows } = await ledger.deliveries.list({ envelopeId, limit: MOST_RECIPIENTS });
  const kept = new Set(rows.map(({ mailbox }) => mailbox));
  return { envelopeId, isNew: false, recipients: rows.map(toAnswer), strangers: [...mailboxes.keys()].filter((mailbox) => !kept.has(mailbox)) };
}

/** Due now; when the pause ends, where the recipient is paused; never, where it is suppressed. */
function firstDelivery(message: Message, recipient: Recipient, policy: Policy): Delivery {
  const { handedInAt, stream, outlet, usefulUntil } = message;
  const fresh = newDelivery(message.envelopeId, recipient.mailbox, handedInAt);
  const delivery: Delivery = { ...fresh, stream, outlet, ...(usefulUntil !== undefined && { usefulUntil }) };
  const standing = standingAt(recipient, handedInAt);
  if (standing === "suppressed") return { ...delivery, state: "dropped", endedAt: handedInAt, ...(recipient.reason && { lastReason: recipient.reason }) };
  const isHeld = standing === "paused" && holds(policy, stream);
  return { ...delivery, dueAt: isHeld ? (recipient.until ?? handedInAt) : handedInAt };
}

interface Dropped {
  readonly message: Message;
  readonly recipients: readonly Recipient[];
}

/** Nothing is sent to who is suppressed, and that is written down and told like any other end. */
async function tellDropped(ledger: Ledger, { message, recipients }: Dropped, { clock, policy, events }: HandInTools): Promise<void> {
  const { envelopeId, metadata, handedInAt: at } = message;
  const why = "recipient-suppressed";
  const ends = recipients.map(({ mailbox, contacts, reason }) => ({ mailbox, contacts, because: { why, ...(reason && { reason }) } }));
  await ledger.decisions.add(
    ends.map(({ mailbox, because }) => ({ id: newId(clock), at, kind: "nothing" as const, mailbox, envelopeId, policyVersion: policy.version, numbers: { retries: 0 }, ...because })),
  );
  await events.keep(
    ledger,
    ends.map(({ mailbox, contacts, because }) => ({ id: newId(clock), type: "delivery.dropped" as const, at, recipient: { mailbox, contacts }, envelopeId, metadata, retries: 0, ...because })),
  );
}

function withContacts(recipients: readonly Recipient[], order: MessageOrder): readonly Recipient[] {
  const contacts = new Map<string, readonly Contact[]>();
  for (const recipient of order.recipients) {
    const mailbox = readMailbox(recipient.finalRecipient);
    if (mailbox && recipient.contacts) contacts.set(mailboxKey(mailbox), recipient.contacts);
  }
  return recipients.map((recipient) => ({ ...recipient, contacts: contacts.get(recipient.mailbox) ?? recipient.contacts }));
}

function toAnswer({ mailbox, state, dueAt }: Delivery): HandedIn["recipients"][number] {
  return { finalRecipient: mailbox, state, ...(dueAt !== undefined && { dueAt }) };
}
