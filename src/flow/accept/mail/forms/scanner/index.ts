// The form "scanner": a scanner of mails tells a sender that it stopped a mail for what is in it.

import { fieldValue, readEncodedWords, readMailbox, type HeaderField, type Mailbox } from "../../../../../mail/index.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "scanner",
  title: "Notice of a scanner that stopped a mail",
  documentation: "amavisd-new README.customize, Qmail-Scanner, MailScanner's reports to senders",
  rank: "particular",
  ofMachines: false,
  read(mail) {
    const { header } = mail;
    if (!isOfScanner(header) || NO_NOTICE.some((name) => fieldValue(header, name) !== undefined)) return undefined;
    const stopped = stoppedAt(mail);
    const findings = stopped === undefined ? [] : findingsIn(mail, stopped);
    return findings.length === 0 ? undefined : { findings };
  },
};

/** How scanners are called, and what their subjects tell. */
const SCANNER = /\b(?:anti-?virus|virus|av-?admin|content[- ]?(?:filter|checker|scanner)|mail-?scanner|qmail-scanner|amavis\w{0,6}|mimesweeper|mailsweeper|scanmail|gwava)\b/i;
const SUBJECT = /\b(?:virus|banned (?:contents?|file)|infected|malware|disallowed (?:attachment|content)|(?:dangerous|prohibited|forbidden|blocked|unsafe) (?:attachment|content|file))\b/i;
/** Of what people and lists send about viruses. */
const NO_NOTICE = ["list-unsubscribe", "list-id", "in-reply-to", "references", "user-agent"] as const;

/** That it is the sender who is told. */
const TO_SENDER = /\b(?:you sent\b|sent by you\b|(?:presumably )?from you\b|your (?:e-?mail|message|mail) (?:to|with|was|has|addressed|contain)|in your (?:e-?mail|message|mail)\b)/i;
const STOPPED = /\b(?:stopp?ed|blocked|intercepted|rejected|refused|quarantined|(?:not|n't) (?:been )?(?:be )?(?:delivered|sent|forwarded)|deliver\w{1,3} (?:of the \S{1,20} )?was stopped|deleted|discarded)\b/i;
const FOR_CONTENT = /\b(?:virus(?:es)?|infected|malware|trojan|worm|(?:banned|disallowed|dangerous|prohibited|forbidden|unsafe) (?:name|file|attachment|content|mime)\S{0,2}|attachment type)\b/i;

const MOST_LINES = 60;
const LONGEST_LINE = 400;

function isOfScanner(header: readonly HeaderField[]): boolean {
  const named = [fieldValue(header, "from"), fieldValue(header, "x-mailer")].some((value) => SCANNER.test(readEncodedWords(value ?? "").slice(0, 300)));
  return named || SUBJECT.test(subjectOf(header));
}

function subjectOf(header: readonly HeaderField[]): string {
  return readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 200);
}

/** The index of the line that says what was found; undefined where the text does not tell a sender that a mail was stopped for it. */
function stoppedAt({ header, text }: OpenMail): number | undefined {
  const front = text.lines.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const words = [subjectOf(header), ...front].join(" ");
  if (!TO_SENDER.test(words) || !STOPPED.test(words)) return undefined;
  const at = front.findIndex((line) => FOR_CONTENT.test(line));
  return at < 0 ? undefined : at;
}

/** "RCPT TO: <ann@example.com>", "-> ann@example.com", "To: ann@example.com", "Recipient(s) = ann@example.com", "in your email to "ann@example.com"" */
const RECIPIENT = /^\s{0,20}(?:(?:RCPT TO|to|recipients?(?:\(s\)| of [a-z ]{1,30})?|addressed to|sent to)\s{0,3}[:=]\s{0,10}|->\s{0,5})["'<]{0,2}([^\s<>"',;]{1,128}@[^\s<>"',;:]{1,255})|\b(?:(?:e-?)?mail|message) (?:that )?(?:you sent )?to:? ["'<]{0,2}([^\s<>"',;]{1,128}@[^\s<>"',;:]{1,255})/i;

/** What the line in front of an address alone ends in. */
const ANNOUNCES = /\b(?:to|recipients?(?:\(s\))?):?$/i;
const ALONE = /^\s{0,20}["'<]{0,2}([^\s<>"',;]{1,128}@[^\s<>"',;:]{1,255}?)["'>]{0,2}$/;

function findingsIn({ header, text }: OpenMail, stopped: number): readonly Finding[] {
  const told = (text.lines[stopped] ?? "").trim();
  const said: Finding = { action: "failed", diagnosticCode: { type: "x-text", text: told } };
  const sender = fieldValue(header, "to")?.toLowerCase() ?? "";
  const named = text.lines.slice(0, MOST_LINES).flatMap((line, at) => {
    const mailbox = recipientIn(line.slice(0, LONGEST_LINE), text.lines[at - 1] ?? "");
    return mailbox && !sender.includes(`${mailbox.localPart}@${mailbox.domain}`.toLowerCase()) ? [{ mailbox, at }] : [];
  });
  const origin = text.originOf(stopped);
  return named.map(({ mailbox, at }) => ({ finalRecipient: mailbox, ...said, found: { finalRecipient: text.originOf(at), diagnosticCode: origin } }));
}

function recipientIn(line: string, before: string): Mailbox | undefined {
  if (!line.includes("@")) return undefined;
  const [, alone] = ANNOUNCES.test(before) ? (ALONE.exec(line) ?? []) : [];
  if (alone !== undefined) return readMailbox(alone);
  const [, labelled, inSentence] = RECIPIENT.exec(line) ?? [];
  return readMailbox((labelled ?? inSentence ?? "").replace(/[.)\]>]{1,3}$/, ""));
}
