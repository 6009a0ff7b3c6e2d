// Hand-in: a message to be sent is kept, with one delivery and one attempt for each recipient.

import type { Clock } from "../base/clock.ts";
import { newId } from "../base/clock.ts";
import { RequestError } from "../base/errors.ts";
import { holds, newDelivery, newRecipient, standingAt, type Contact, type Delivery, type DeliveryState, type Policy, type Recipient, type Stream } from "../flow/decide/index.ts";
import { attemptFor } from "../flow/retry/index.ts";
import type { Message } from "../flow/send/index.ts";
import { mailboxKey, readHeader, readMailbox, type Mailbox } from "../mail/index.ts";
import type { Ledger, Store } from "../store/index.ts";

export interface RecipientOrder {
  /** RFC 5321 §4.1.2. */
  readonly finalRecipient: string;
  /** Other ways to reach the person; they replace what was known. */
  readonly contacts?: readonly Contact[];
}

/** A message and whom it is for. */
export interface MessageOrder {
  /** The caller's own name of it; the same name twice is one message. Made up where absent. */
  readonly envelopeId?: string;
  /** RFC 5321 §3.3; "" for the null path. */
  readonly reversePath: string;
  readonly recipients: readonly RecipientOrder[];
  /** RFC 5322 octets. Absent where the application keeps the mail and sends it when it is called. */
  readonly content?: Uint8Array;
  readonly outlet?: string;
  /** Undefined: marketing, which a pause holds. */
  readonly stream?: Stream;
  readonly usefulUntil?: number;
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface HandedIn {
  readonly envelopeId: string;
  /** False where a message of this name had been handed in before; nothing was changed then. */
  readonly isNew: boolean;
  readonly recipients: readonly { readonly finalRecipient: string; readonly state: DeliveryState; readonly dueAt?: number }[];
}

export interface HandInTools {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  /** Names of the outlets that are open, the one for mail without another wish first. */
  readonly outlets: readonly string[];
  readonly onKept: () => void;
}

/** At the most so many recipients in one order; RFC 5321 §4.5.3.1.8 asks servers for 100. */
const MOST_RECIPIENTS = 1000;

export function handInWith(tools: HandInTools): (order: MessageOrder) => Promise<HandedIn> {
  return async (order) => {
    const mailboxes = readRecipients(order);
    const message = toMessage(order, tools);
    const handedIn = await tools.store.transaction((ledger) => keepOrder(ledger, { order, message, mailboxes }, tools));
    tools.onKept();
    return handedIn;
  };
}

function readRecipients(order: MessageOrder): ReadonlyMap<string, Mailbox> {
  const count = order.recipients.length;
  if (count === 0 || count > MOST_RECIPIENTS) {
    throw new RequestError("message.recipients", 422, `Cannot take message: it has ${count} recipients, wanted 1 to ${MOST_RECIPIENTS}`);
  }
  if (order.reversePath !== "" && !readMailbox(order.reversePath)) throw notAMailbox("reversePath", order.reversePath);
  const mailboxes = new Map<string, Mailbox>();
  for (const { finalRecipient } of order.recipients) {
    const mailbox = readMailbox(finalRecipient);
    if (!mailbox) throw notAMailbox("finalRecipient", finalRecipient);
    mailboxes.set(mailboxKey(mailbox), mailbox);
  }
  return mailboxes;
}

function notAMailbox(field: string, found: string): RequestError {
  return new RequestError("message.bad-mailbox", 422, `Cannot take message: "${field}" is "${found.slice(0, 100)}", wanted a mailbox such as "someone@example.com"`);
}

function toMessage(order: MessageOrder, { clock, outlets }: HandInTools): Message {
  const outlet = order.outlet ?? outlets[0];
  if (outlet === undefined || !outlets.includes(outlet)) {
    const wanted = outlets.length > 0 ? `one of ${outlets.map((name) => `"${name}"`).join(", ")}` : "an outlet in the configuration (outlets.smtp or outlets.callback)";
    throw new RequestError("message.no-outlet", 422, `Cannot take message: outlet is "${outlet ?? "none"}", wanted ${wanted}`);
  }
  if (!order.content && outlet === "smtp") {
    throw new RequestError("message.no-content", 422, 'Cannot take message: it has no content, wanted RFC 5322 octets for outlet "smtp"');
  }
  const usefulUntil = order.usefulUntil;
  if (usefulUntil !== undefined && usefulUntil <= clock.now()) {
    throw new RequestError("message.no-longer-useful", 422, `Cannot take message: useful until ${new Date(usefulUntil).toISOString()}, wanted a time to come`);
  }
  const handedInAt = clock.now();
  return {
    envelopeId: order.envelopeId ?? newId(clock),
    reversePath: order.reversePath,
    stream: order.stream ?? "marketing",
    outlet,
    metadata: order.metadata ?? {},
    handedInAt,
    ...(usefulUntil !== undefined && { usefulUntil }),
    ...(order.content && { content: order.content, ...namesIn(order.content) }),
  };
}

/** What the mail says of itself: RFC 5322 §3.6.4 and §3.6.5. */
function namesIn(content: Uint8Array): Pick<Message, "messageId" | "subject"> {
  const { fields } = readHeader(content);
  const valueOf = (name: string): string | undefined => fields.find((field) => field.name.toLowerCase() === name)?.value.trim();
  const messageId = valueOf("message-id")?.replace(/^<|>$/g, "");
  const subject = valueOf("subject");
  return { ...(messageId && { messageId }), ...(subject && { subject }) };
}

interface OrderToKeep {
  readonly order: MessageOrder;
  readonly message: Message;
  readonly mailboxes: ReadonlyMap<string, Mailbox>;
}

async function keepOrder(ledger: Ledger, { order, message, mailboxes }: OrderToKeep, tools: HandInTools): Promise<HandedIn> {
  if (!(await ledger.messages.keep(message))) return handedInBefore(ledger, message.envelopeId);
  const known = await ledger.recipients.load([...mailboxes.keys()]);
  const recipients = [...mailboxes].map(([key, mailbox]) => known.get(key) ?? newRecipient(key, mailbox.domain, message.handedInAt));
  const deliveries = recipients.map((recipient) => firstDelivery(message, recipient, tools.policy));
  await ledger.recipients.save(withContacts(recipients, order));
  await ledger.deliveries.save(deliveries);
  await ledger.attempts.keep(deliveries.flatMap((delivery) => attemptFor(delivery) ?? []));
  return { envelopeId: message.envelopeId, isNew: true, recipients: deliveries.map(toAnswer) };
}

async function handedInBefore(ledger: Ledger, envelopeId: string): Promise<HandedIn> {
  const { rows } = await ledger.deliveries.list({ envelopeId, limit: MOST_RECIPIENTS });
  return { envelopeId, isNew: false, recipients: rows.map(toAnswer) };
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
