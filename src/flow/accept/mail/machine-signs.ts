// Signs in its header that a mail was written by a machine, as every report on a delivery is.

import { fieldValue, readEncodedWords } from "../../../mail/index.ts";
import type { OpenMail } from "./open-mail.ts";

/** Whom MTAs write as, in an address or a name. */
const MACHINE =
  /mailer-?\s?daemon|\bpost\s?master|mail(?:er)? (?:delivery|deliver|transport|administrat)|delivery[ -](?:sub)?system|delivery[ -](?:status|notification|report|failure)|\bmdaemon\b|mail(?:er)?[ -]system|system administrator|mail[ -]?administrator|mail[ -]?router|\bmmdf\b|\bpmdf\b|\bsmtpd?\b|\b(?:mail)?bounces?[-+@]|\bno-?reply\b|\bautomail\b|\bmail(?:er)? ?robot|auto-?notify/i;

/** What MTAs write as the subject; a person who answers or forwards it puts something in front. */
const SUBJECT =
  /^\W{0,5}(?:(?:permanent |temporary |message |mail |e-?mail |smtp )?(?:failure|delivery|undeliver\w+|undelivered|non-?deliver\w+|not delivered|nondeliver\w+)\b|returned (?:mail|message|to sender)|mail (?:failed|failure|error|not delivered|could not|was not|rejected|returned|status)|message (?:not delivered|undeliverable|could not|delayed|status|rejected|returned)|could ?n[o']t (?:be delivered|deliver|send)|unable to deliver|unzustellbar|there was an error sending your mail|rejected\b|processing error|user unknown|unknown (?:user|address|recipient)|warning\b|delayed mail|error\b|\[?postmaster\]?\b)/i;

/** From the return path, RFC 3464 §2, and the fields that say so: RFC 3834 §5. */
export function isFromMachine({ header, contentType }: OpenMail): boolean {
  if (contentType.mediaType === "multipart/report") return true;
  if (/^\s*(?:<\s*>|<?mailer-daemon\b)/i.test(fieldValue(header, "return-path") ?? "")) return true;
  if (fieldValue(header, "x-failed-recipients") !== undefined) return true; // Exim
  if (/^auto-(?:replied|generated|notified)/i.test((fieldValue(header, "auto-submitted") ?? "").trim())) return true;
  return MACHINE.test(fieldValue(header, "from") ?? "") || MACHINE.test(fieldValue(header, "sender") ?? "");
}

/** Whether the subject is one that MTAs write above reports. */
export function hasReportSubject({ header }: OpenMail): boolean {
  return SUBJECT.test(readEncodedWords(fieldValue(header, "subject") ?? "").trim());
}
