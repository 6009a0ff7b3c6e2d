// The order to send a message, read: who it is for, and whether it can be followed.

import { newId, type Clock } from "../base/clock.ts";
import { RequestError } from "../base/errors.ts";
import { writeInstant } from "../base/instant.ts";
import type { Contact, Stream } from "../flow/decide/index.ts";
import type { Message } from "../flow/send/index.ts";
import { fieldValue, mailboxKey, readHeader, readMailbox, readMessageId, writeMailbox, type Mailbox } from "../mail/index.ts";

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
  /** Of all that was ordered: the same name with another digest is refused. Undefined: the name alone counts. */
  readonly digest?: string;
}

/** At the most so many recipients in one order; RFC 5321 §4.5.3.1.8 asks servers for 100. */
export const MOST_RECIPIENTS = 1000;

/** What an order may ask for. */
export interface OrderLimits {
  readonly clock: Clock;
  /** Names of the outlets that are open, the one for mail without another wish first. */
  readonly outlets: readonly string[];
}

/** By `mailboxKey()`. @throws {RequestError} where one is no mailbox, or there are none or too many */
export function readRecipients(order: MessageOrder): ReadonlyMap<string, Mailbox> {
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

/** @param mailboxes the order's recipients @throws {RequestError} where the order cannot be followed */
export function readOrder(order: MessageOrder, mailboxes: ReadonlyMap<string, Mailbox>, { clock, outlets }: OrderLimits): Message {
  const handedInAt = clock.now();
  const { usefulUntil, content } = order;
  if (usefulUntil !== undefined && usefulUntil <= handedInAt) {
    throw new RequestError("message.no-longer-useful", 422, `Cannot take message: useful until ${writeInstant(usefulUntil)}, wanted a time to come`);
  }
  const writtenAs = writtenOtherwise(mailboxes);
  return {
    envelopeId: order.envelopeId ?? newId(clock),
    reversePath: order.reversePath,
    stream: order.stream ?? "marketing",
    outlet: outletFor(order, outlets),
    metadata: order.metadata ?? {},
    handedInAt,
    ...(usefulUntil !== undefined && { usefulUntil }),
    ...(order.digest !== undefined && { digest: order.digest }),
    ...(writtenAs && { writtenAs }),
    ...(content && { content, ...namesIn(content) }),
  };
}

function outletFor({ outlet, content }: MessageOrder, outlets: readonly string[]): string {
  const name = outlet ?? outlets[0];
  if (name === undefined || !outlets.includes(name)) {
    const wanted = outlets.length > 0 ? `one of ${outlets.map((one) => `"${one}"`).join(", ")}` : "an outlet in the configuration (outlets.smtp or outlets.callback)";
    throw new RequestError("message.no-outlet", 422, `Cannot take message: outlet is "${name ?? "none"}", wanted ${wanted}`);
  }
  if (!content && name === "smtp") {
    throw new RequestError("message.no-content", 422, 'Cannot take message: it has no content, wanted RFC 5322 octets for outlet "smtp"');
  }
  return name;
}

function writtenOtherwise(mailboxes: ReadonlyMap<string, Mailbox>): Message["writtenAs"] {
  const written = [...mailboxes].map(([key, mailbox]) => [key, writeMailbox(mailbox)] as const).filter(([key, text]) => key !== text);
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

/** What the mail says of itself: RFC 5322 §3.6.4 and §3.6.5. */
function namesIn(content: Uint8Array): Pick<Message, "messageId" | "subject"> {
  const { fields } = readHeader(content);
  const messageId = readMessageId(fieldValue(fields, "message-id") ?? "");
  const subject = fieldValue(fields, "subject")?.trim();
  return { ...(messageId && { messageId }), ...(subject && { subject }) };
}
