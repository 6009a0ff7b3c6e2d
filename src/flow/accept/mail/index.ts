// The source "mail": bounces and other reports that come as mail, in whatever form.

import type { Source } from "../source.ts";
import { fingerprintOfMail } from "./fingerprint.ts";
import { readMail } from "./read-mail.ts";

export { KINDS_OF_DELIVERY, MAIL_KINDS, type Complaint, type MailKind, type MailReading, type OriginalFields } from "./mail-reading.ts";
export { readMail } from "./read-mail.ts";

export const source: Source = {
  id: "mail",
  title: "Bounces and other reports by mail",
  documentation: "RFC 3464, RFC 5965, RFC 3834, and the programs named in mail/forms",
  fingerprint: ({ body }) => fingerprintOfMail(body),
  read: ({ body }) => readMail(body),
};
