// A mail made from its parts, for callers that have none ready.

import MailComposer from "nodemailer/lib/mail-composer";
import { z } from "zod";
import { closed } from "./checked.ts";

const address = z.string().meta({ examples: ["Ada Lovelace <ada@example.com>"] });
const addresses = z.union([address, z.array(address)]);

export const mailParts = closed({
  from: address,
  to: addresses.exactOptional(),
  cc: addresses.exactOptional(),
  replyTo: address.exactOptional(),
  subject: z.string().exactOptional(),
  text: z.string().exactOptional(),
  html: z.string().exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
}).meta({ id: "MailParts", description: "A mail to be composed; the envelope is not taken from here" });

/** RFC 5322 octets. Reads no file and fetches nothing, whatever the parts name. */
export async function composeMail(parts: z.output<typeof mailParts>): Promise<Uint8Array> {
  const mail = new MailComposer({ ...parts, disableFileAccess: true, disableUrlAccess: true });
  return mail.compile().build();
}
