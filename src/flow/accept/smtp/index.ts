// The source "smtp": what a server answered, handed in as JSON by whoever asked it; Rebound's own attempts come by this way.

import type { Source } from "../source.ts";
import { fingerprintOfReplies } from "./fingerprint.ts";
import { readSmtpNotice } from "./read-smtp-notice.ts";

export { writeSmtpNotice, type SmtpReport } from "./write-smtp-notice.ts";

export const source: Source = {
  id: "smtp",
  title: "SMTP replies",
  documentation: "RFC 5321 §4.2, as JSON: src/flow/accept/smtp/README.md",
  fingerprint: ({ body }, toldAt) => fingerprintOfReplies(body, toldAt),
  read: ({ body }) => readSmtpNotice(body),
};
