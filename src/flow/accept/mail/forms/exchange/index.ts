// The form "exchange": Exchange since 2007 and Exchange Online, in any language: what they tell administrators is the same in all.

import { mailboxKey, type Mailbox } from "../../../../../mail/index.ts";
import { readAddressLine, type AddressLine } from "../../recipients/address-line.ts";
import { RECIPIENTS_READ, type Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";
import { DELAYED, HEADING } from "./headings.ts";

interface Recipient {
  readonly mailbox: Mailbox;
  readonly at: number;
  verdictAt?: number;
  /** What the server said, whole over its lines. */
  readonly verdict: string[];
}

/** "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##", "Remote Server returned '550 5.1.1 …'", "Reported error: 550 5.1.10 …" */
const VERDICT = /#\s?[45]\d\d[ -]|['"‘]\s?<?[45]\d\d[ -]|[:：]\s{0,20}[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3} \S|^[45]\d\d [45]\.\d{1,3}\.\d{1,3} \S/;
/** Names that Exchange gives its errors, and its help. */
const OWN_WORDS = linePattern(/\b(?:RESOLVER|SMTPSEND|STOREDRV|ROUTING|QUEUE|DSN|APPROVAL)\.[A-Za-z]{2}|#[45]\d\d [45]\.\d{1,3}\.\d{1,3}.{0,400}##|\bRemote Server (?:at .{1,300} )?returned '|\b(?:go|aka)\.(?:microsoft\.com|ms)\//);
const INSIDE = /(?<![^\s(<'"„“:])([^\s()<>'"„“:;,@]{1,128}@[^\s()<>'"“”:;,@]{1,255}?)(?=[\s)>'"“”:;,]|\.?$|\.\s)/;
/** Delay warnings repeat the subject below the recipient. */
const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема|konu|ämne|emne|aihe|předmět|tárgy|件名|主题|主旨|제목) ?[:：]/iu;
const REPLY = /^[45]\d\d[ -]/;
/** Of one verdict. */
const MOST_LINES = 30;
const LONGEST_LINE = 1000;

export const form: Form = {
  id: "exchange",
  title: "Microsoft Exchange since 2007, Exchange Online",
  documentation: "https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const heading = mail.text.find(HEADING);
    if (heading < 0 && !mail.text.some(OWN_WORDS)) return undefined;
    const recipients = [...recipientsIn(mail.text.lines, Math.max(heading, 0)).values()];
    if (recipients.length === 0) return undefined;
    const delayed = mail.text.lines.slice(Math.max(heading, 0), Math.max(heading, 0) + 3).some((line) => DELAYED.test(line.slice(0, 300)));
    return { findings: recipients.map((recipient) => findingOf(recipient, mail.text, delayed)) };
  },
};

/** An address, then, in the lines below it, the verdict on it; of several the first is the last attempt's. */
function recipientsIn(lines: readonly string[], from: number): ReadonlyMap<string, Recipient> {
  const recipients = new Map<string, Recipient>();
  let current: Recipient | undefined;
  for (let index = from; index < lines.length; index += 1) {
    const line = (lines[index] ?? "").slice(0, LONGEST_LINE).trim();
    const told = VERDICT.test(line) && current ? undefined : addressIn(line, recipients.size === 0);
    if (told) {
      const key = mailboxKey(told.mailbox);
      current = recipients.get(key) ?? { mailbox: told.mailbox, at: index, verdict: [] };
      if (recipients.size < RECIPIENTS_READ) recipients.set(key, current);
    }
    const verdict = told ? told.rest : line;
    if (current?.verdict.length === 0 && (VERDICT.test(verdict) || (told && REPLY.test(verdict)))) {
      current.verdictAt = index;
      current.verdict.push(verdict, ...restOfVerdict(lines, index));
    }
  }
  return recipients;
}

/** The lines that follow until the quote or the "##" that closes the verdict. */
function restOfVerdict(lines: readonly string[], index: number): readonly string[] {
  const line = (lines[index] ?? "").trim();
  if (!/['#]/.test(line) || line.endsWith("##") || /'[^']{3,}'$/.test(line)) return [];
  const following = lines.slice(index + 1, index + MOST_LINES);
  const end = following.findIndex((next) => /(?:'|##)$/.test(next.trim()) || next.trim() === "");
  return end < 0 ? [] : following.slice(0, end + 1);
}

/** A line that is an address, alone or with a reply behind it; in the first sentences, one that holds it. */
function addressIn(line: string, inSentence: boolean): AddressLine | undefined {
  const first = readAddressLine(line);
  if (first && (first.rest === "" || REPLY.test(first.rest) || VERDICT.test(first.rest))) return first;
  const inside = inSentence ? INSIDE.exec(line)?.[1] : undefined;
  return inside === undefined ? undefined : readAddressLine(inside);
}

function findingOf({ mailbox, at, verdictAt, verdict }: Recipient, { lines, originOf }: NoticeText, delayed: boolean): Finding {
  const sentence = lines.slice(at + 1, at + 6).find((line) => line.trim() !== "" && !/[:：]$/.test(line) && !SUBJECT.test(line) && !INSIDE.test(line.slice(0, LONGEST_LINE))) ?? "";
  const words = readRefusal(verdict.length > 0 ? verdict.join(" ") : sentence);
  const toldAt = verdictAt ?? at + 1;
  return {
    finalRecipient: mailbox,
    action: delayed || /^[45]\d\d 4\.4\.7 (?:message )?delayed/i.test(words.diagnosticCode?.text ?? "") ? "delayed" : "failed",
    ...words,
    found: { finalRecipient: originOf(at), ...(words.diagnosticCode && { diagnosticCode: originOf(toldAt) }) },
  };
}
