// The form "receipt": somebody has read the message, or deleted it unread. RFC 8098.

import { fieldValue, readEncodedWords } from "../../../../../mail/index.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

const RECEIPT_TYPES: ReadonlySet<string> = new Set(["message/disposition-notification", "message/global-disposition-notification"]); // RFC 6533 §5

export const form: Form = {
  id: "receipt",
  title: "Message disposition notification",
  documentation: "RFC 8098",
  rank: "fields",
  ofMachines: false,
  read: (mail) => (isReceipt(mail) ? { findings: [], kind: "read-receipt" } : undefined),
};

/** What Dovecot and Cyrus write where a mailbox is full, or a filter refuses, in the clothes of a receipt. */
const REJECTED = linePattern(/\bautomatically rejected\b/i);

/** What needs no text is asked first. */
function isReceipt(mail: OpenMail): boolean {
  return looksLikeReceipt(mail) && !mail.text.some(REJECTED);
}

function looksLikeReceipt(mail: OpenMail): boolean {
  if (mail.parts.some(({ entity }) => RECEIPT_TYPES.has(entity.contentType.mediaType))) return true;
  return mail.contentType.parameters.get("report-type")?.toLowerCase() === "disposition-notification" || isReceiptInWords(mail);
}

/** Subjects of Outlook and its kin, in the languages they are sent in. */
const SUBJECT = /^(?:(?:not )?read(?: receipt)?|return receipt \(displayed\)|receipt|gelesen|ungelesen|lesebestätigung(?: \(angezeigt\))?|lu|non lu|leído|letto|lida|gelezen|läst|læst|lest|luettu|przeczytano|přečteno|прочитано|прочтено|okundu|開封済み|已读|已讀|읽음) ?[:：]/iu;
/** What such a mail says, whether or not it has fields. */
const WORDS = /\b(?:was (?:read|displayed|deleted without being read) on|wurde (?:am .{0,40})?(?:gelesen|angezeigt)|a été lu|fue leído|è stato letto|foi lida|is gelezen|zostało przeczytane)\b|^This is a (?:return )?receipt\b|^original-message-id:|^disposition:/imu;

function isReceiptInWords(mail: OpenMail): boolean {
  if (!SUBJECT.test(readEncodedWords(fieldValue(mail.header, "subject") ?? "").normalize("NFC"))) return false;
  return WORDS.test(mail.text.lines.slice(0, 40).join("\n").slice(0, 8000));
}
