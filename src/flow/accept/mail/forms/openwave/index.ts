// The form "openwave": carriers' and providers' gateways that name the failure in a sentence, and the recipients in angle brackets.

import { RECIPIENTS_READ } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import { findingOf, type RecipientEntry } from "../../recipients/recipient-entries.ts";

/** What the mail is about; the reason, where no recipient has one of its own. */
const SENTENCE = linePattern(/^\s*(?:the user\(s\) account is \S|your message was not delivered (?:within|because)|each of the following recipients was rejected by a|the following recipients? did not receive (?:this|your) message:|this message was undeliverable due to the following reason:)/i, 200);
const RECIPIENT = /^\s*(?:recipient:\s{0,10})?<([^\s<>]{1,128}@[^\s<>]{1,255})>:?\s*(.*)$/i;
/** A command, above its reply. */
const SESSION = linePattern(/^\s*>>> [A-Z]{4}\b/);
const MOST_OF_SESSION = 12;
const LABEL = /^\s*reason:\s*/i;
/** The return address that was refused is the sender's own. */
const NO_RECIPIENT = /^\s*the return address was /i;

export const form: Form = {
  id: "openwave",
  title: "Openwave and Netscape mail servers; KDDI's au",
  documentation: "What InterMail, the Netscape Messaging Server and au's gateways write",
  rank: "phrased",
  ofMachines: true,
  read(mail) {
    const sentenceAt = mail.text.find(SENTENCE);
    if (sentenceAt < 0) return undefined;
    const recipients = recipientsIn(mail.text.lines).slice(0, RECIPIENTS_READ);
    return recipients.length === 0 ? undefined : { findings: recipients.map((recipient) => findingOf(withWords(recipient, sentenceAt, mail.text), "failed", mail.text)) };
  },
};

function recipientsIn(lines: readonly string[]): readonly RecipientEntry[] {
  const recipients: (RecipientEntry & { readonly words: string[] })[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const [, address, rest = ""] = NO_RECIPIENT.test(line) ? [] : (RECIPIENT.exec(line.slice(0, 1000)) ?? []);
    if (address !== undefined) recipients.push({ address, at: index, words: rest === "" ? [] : [rest] });
    else if (open && line.trim() !== "") recipients.at(-1)?.words.push(line.replace(LABEL, ""));
    open = address !== undefined || (open && line.trim() !== "");
  }
  const told = new Set(recipients.flatMap(({ address, words }) => (words.length > 0 ? [address] : [])));
  return recipients.filter(({ address, words }) => words.length > 0 || !told.has(address));
}

/** With words of its own, or with those that are meant for all: of a session, else of the sentence. */
function withWords(recipient: RecipientEntry, sentenceAt: number, text: NoticeText): RecipientEntry {
  if (recipient.words.length > 0) return recipient;
  const sessionAt = text.find(SESSION);
  const at = sessionAt < 0 ? sentenceAt : sessionAt;
  const words = sessionAt < 0 ? reasonFrom(text.lines, at) : text.lines.slice(at, at + MOST_OF_SESSION);
  return { ...recipient, words, wordsAt: at };
}

/** The sentence, or the one behind it where it only says that there is one. */
function reasonFrom(lines: readonly string[], at: number): readonly string[] {
  const from = (lines[at] ?? "").trim().endsWith(":") ? lines.findIndex((line, index) => index > at && line.trim() !== "" && !RECIPIENT.test(line.slice(0, 1000))) : at;
  const start = from < 0 ? at : from;
  const end = lines.findIndex((line, index) => index > start && (/^\s*$|^[-=_*]{5,}/.test(line) || RECIPIENT.test(line.slice(0, 1000))));
  return lines.slice(start, end < 0 ? start + 5 : end);
}
