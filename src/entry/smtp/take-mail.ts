// What becomes of a mail: from a client that has shown a key it is to be sent, from anyone else it is a notice and nothing more.

import { createHash } from "node:crypto";
import type { SMTPServerSession } from "smtp-server";
import type { Engine, MessageOrder } from "../../engine/index.ts";
import { mailboxKey, readMailbox } from "../../mail/index.ts";
import { received } from "./received.ts";

export interface MailTools {
  readonly engine: Engine;
  readonly now: () => number;
  /** Our own name in trace fields. */
  readonly hostName: string;
}

/** @returns what is said with the 250, once the mail is on disk */
export async function takeMail(content: Uint8Array, session: SMTPServerSession, tools: MailTools): Promise<string> {
  return session.user === undefined ? takeNotice(content, session, tools.engine) : handIn(content, session, tools);
}

/** RFC 5321 §4.4 and RFC 9228 §4 have names for the envelope in a mail that has arrived. */
async function takeNotice(body: Uint8Array, { envelope }: SMTPServerSession, engine: Engine): Promise<string> {
  const reversePath = envelope.mailFrom ? envelope.mailFrom.address : "";
  const headers = { "return-path": `<${reversePath}>`, "delivered-to": envelope.rcptTo.map(({ address }) => address).join(", ") };
  const { id, isNew } = await engine.takeIn({ source: "mail", headers, body });
  const isToBeSent = reversePath !== ""; // perhaps: a bounce has none (RFC 5321 §4.5.5), but not all who send bounces know that
  return `2.6.0 Kept as notice ${id}${isNew ? "" : ", came before"}${isToBeSent ? "; nothing is sent on without AUTH" : ""}`;
}

async function handIn(mail: Uint8Array, session: SMTPServerSession, { engine, now, hostName }: MailTools): Promise<string> {
  const { mailFrom, rcptTo, dsn } = session.envelope;
  const trace = received({ session, hostName, now: now() });
  const order: MessageOrder = {
    reversePath: mailFrom ? mailFrom.address : "",
    recipients: rcptTo.map(({ address }) => ({ finalRecipient: address })),
    content: Buffer.concat([Buffer.from(trace), mail]),
    ...(dsn?.envid && { envelopeId: dsn.envid }),
  };
  const { envelopeId, isNew, strangers } = await engine.handIn(order);
  const left = among(order, strangers);
  if (left.length === 0) return `2.6.0 Kept as ${envelopeId}${isNew ? "" : ", came before"}`;
  const rest = await engine.handIn({ ...order, envelopeId: nameOfPart(envelopeId, left), recipients: left });
  return `2.6.0 Kept as ${rest.envelopeId}`;
}

type Recipients = MessageOrder["recipients"];

/**
 * The recipients of an order who are `strangers` to the message of its name.
 *
 * An MTA that parts a message among transactions gives each the same ENVID (RFC 3461 §4.4), so the same name with
 * other recipients is no repetition.
 */
function among(order: MessageOrder, strangers: readonly string[]): Recipients {
  const keys = new Set(strangers);
  return order.recipients.filter(({ finalRecipient }) => {
    const mailbox = readMailbox(finalRecipient);
    return mailbox !== undefined && keys.has(mailboxKey(mailbox));
  });
}

/** The same for the same recipients, so that a repetition is known as one. */
function nameOfPart(envelopeId: string, recipients: Recipients): string {
  const addresses = recipients.map(({ finalRecipient }) => finalRecipient).toSorted();
  return `${envelopeId}.${createHash("sha256").update(addresses.join("\n")).digest("hex").slice(0, 16)}`;
}
