// The envelope of one message for one recipient, and what it asks of the server.

import type { Envelope as ClientEnvelope } from "nodemailer/lib/smtp-connection";
import { domainKey, readMailbox, writeMailbox } from "../../../mail/index.ts";
import type { Message } from "../message.ts";
import { ownReply, type Failure } from "./failure.ts";

const LONGEST_ENVID = 100; // RFC 3461 §4.4
const NON_ASCII = /[^\x00-\x7f]/;

/** RFC 3461: reports carry the headers only, our own name of the message, and the recipient as we knew it. */
export function envelopeOf({ envelopeId, reversePath, content }: Message, finalRecipient: string): ClientEnvelope {
  const from = inAscii(reversePath);
  const to = inAscii(finalRecipient);
  return {
    from: from === "" ? false : from,
    to: [to],
    size: content?.length ?? 0,
    use8BitMime: content?.some((octet) => octet > 0x7f) ?? false,
    dsn: {
      ret: "HDRS",
      ...(envelopeId.length <= LONGEST_ENVID && !NON_ASCII.test(envelopeId) && { envid: envelopeId }),
      ...(!NON_ASCII.test(to) && { orcpt: `rfc822;${to}` }),
    },
  };
}

/** As far as A-labels can make it so. */
function inAscii(path: string): string {
  const mailbox = readMailbox(path);
  return mailbox ? writeMailbox({ ...mailbox, domain: domainKey(mailbox.domain) }) : path;
}

/** What keeps this envelope from being sent to a server, as the server would say it. */
export function obstacleTo({ from, to }: ClientEnvelope, offers: (keyword: string) => boolean): Failure | undefined {
  const sender = String(from === false ? "" : from);
  const recipient = String(to);
  // nodemailer takes no angle brackets, which RFC 5321 §4.1.2 allows in quotes.
  if (/[<>\r\n]/.test(sender)) return { reply: ownReply({ class: 5, subject: 1, detail: 7 }, "Cannot write this sender in an SMTP command"), phase: "mail" };
  if (/[<>\r\n]/.test(recipient)) return { reply: ownReply({ class: 5, subject: 1, detail: 3 }, "Cannot write this recipient in an SMTP command"), phase: "rcpt" };
  if (NON_ASCII.test(sender + recipient) && !offers("SMTPUTF8")) {
    return { reply: ownReply({ class: 5, subject: 6, detail: 7 }, "Server takes no addresses outside of US-ASCII"), phase: "mail" }; // RFC 6531 §3.2
  }
  return undefined;
}
