// The form "exchange-2003": Exchange 4 to 2003 tell each recipient with the time of the failure, and the reason below, indented.

import { readMailbox, type Mailbox } from "../../../../../mail/index.ts";
import { readAddressLine } from "../../recipients/address-line.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";

interface Block {
  readonly mailbox: Mailbox | undefined;
  readonly at: number;
  readonly reason: string[];
}

/** The sentence in front, in the languages that these versions were sold in. */
const SENTENCE = linePattern(new RegExp([
  "did not reach the following recipient(?:s|\\(s\\)):$", "^\\s*the following recipient(?:s|\\(s\\)) could not be reached:$",
  "empfänger (?:konnten?|konnte\\(n\\)) nicht erreicht werden:$", "folgenden?(?:\\(n\\))? empfänger nicht erreicht:$",
  "(?:impossible de joindre|n'a pas atteint|n'a pas pu être joint).{0,20}destinataire.{0,20}:$", "n'a pas pu être (?:remis|distribué).{0,10}destinataires?.{0,20}:$", "destinataires? suivants? n'ont pas pu être (?:atteint|joint)s? ?:$",
  "no (?:se pudo localizar|se puede localizar|llegó|se ha podido contactar).{0,30}destinatarios?.{0,20}:$",
  "impossibile (?:raggiungere|contattare).{0,20}destinatari.{0,10}:$", "non ha raggiunto.{0,20}destinatari.{0,10}:$",
  "não (?:foi possível (?:alcançar|contatar|contactar)|alcançou|chegou).{0,30}destinatário.{0,20}:$",
  "volgende geadresseerden?(?:\\(n\\))? (?:kan|kon|kunnen|konden|is|zijn).{0,20}bereik.{0,20}:$",
  "następując\\p{L}{1,3} adresat\\p{L}{0,3}.{0,40}:$", "(?:следующ|получател)\\p{L}{0,6}.{0,30}не (?:удалось|доставлено|может).{0,30}:$",
  "aşağıdaki alıcı(?:ya|lara) ulaşılamadı:$", "次の受信者に(?:配信|到達)できませんでした[:：]?$", "無法(?:傳送到|連絡)下列收件者[:：]?$", "无法(?:送达|到达)以下收件人[:：]?$", "다음 받는 사람에게 (?:도달|전달)할 수 없습니다\\.?:?$",
].join("|"), "iu"), 200);
/** "… on Thu, 29 Apr 2010 23:34:45 -0000", "… am 29.04.2010 23:34": a word or two, then a time, at the end of the line. */
const AT_TIME = /^(?<who>\S.{0,300}?) (?:\p{L}{1,6}\.? ){1,2}(?:\p{L}{2,12}\.?,? )?\d{1,4}[ ./-](?:\p{L}{2,12}|\d{1,2})\.?[ ./-] ?\d{2,4}\b.{0,30}$/u;
/** Below the words, in any language: "<mail.example.com #5.1.1>" */
const VERDICT = linePattern(/^\s+<(?:[\w-]{1,63}\.){1,10}[\w-]{1,63} #[45]\.\d{1,3}\.\d{1,3}\b/, 300);
/** Addresses of X.400 hold one of the Internet. */
const OF_X400 = /\bSMTP[=:]\s?([^\s;/<>]{1,320}@[^\s;/<>]{1,255})/i;
/** What only the administrators of the sending system need. */
const INTERNAL = /^\s*(?:The MTS-ID of the original message is:|;[a-z]=|MSEXCH:(?:MSExchangeMTA|IMS):.{0,300}?\([\dA-F]{8}\)\s?)/i;

export const form: Form = {
  id: "exchange-2003",
  title: "Microsoft Exchange 4 to 2003",
  documentation: "https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2003/ non-delivery reports",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const { lines } = mail.text;
    const start = mail.text.find(SENTENCE);
    const blocks = start >= 0 || mail.text.some(VERDICT) ? blocksOf(lines, start + 1) : [];
    return blocks.length === 0 ? undefined : { findings: blocks.map((block) => findingOf(block, mail.text)) };
  },
};

function blocksOf(lines: readonly string[], from: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const [offset, line] of lines.slice(from).entries()) {
    const who = AT_TIME.exec(unfolded(lines, from + offset))?.groups?.["who"];
    if (who !== undefined) blocks.push({ mailbox: mailboxOf(who), at: from + offset, reason: [] });
    else if (/^\s*-{3,}/.test(line)) break;
    else blocks.at(-1)?.reason.push(line);
  }
  return blocks;
}

/** A long address pushes its time to the next line. */
function unfolded(lines: readonly string[], index: number): string {
  const line = (lines[index] ?? "").slice(0, 500).trim();
  const next = (lines[index + 1] ?? "").slice(0, 100);
  return /\d{4}$/.test(line) && /^\d{1,2}:\d\d/.test(next) ? `${line} ${next}` : line;
}

function mailboxOf(who: string): Mailbox | undefined {
  return readMailbox(OF_X400.exec(who)?.[1] ?? "") ?? readAddressLine(who)?.mailbox;
}

function findingOf({ mailbox, at, reason }: Block, { originOf }: NoticeText): Finding {
  const words = wordsOf(reason);
  const finalRecipient = mailbox ?? readMailbox(/<([^\s<>]{1,320}@[^\s<>]{1,255})>/.exec(words.diagnosticCode?.text ?? "")?.[1] ?? "");
  return {
    ...(finalRecipient && { finalRecipient }),
    action: "failed",
    ...words,
    found: { ...(finalRecipient && { finalRecipient: originOf(at) }), ...(words.diagnosticCode && { diagnosticCode: originOf(at + 1) }) },
  };
}

const OPENS_VERDICT = /<((?:[\w-]{1,63}\.){1,10}[\w-]{1,63}) (?=#[45]\.\d{1,3}\.\d{1,3})/;
const LONGEST_VERDICT = 2500;

/** "<mail.example.com #5.1.1 smtp;550 …>" is the verdict of the system that refused; the sentence above is Exchange's own. */
function wordsOf(reason: readonly string[]): Finding {
  const lines = reason.filter((line) => !/^;[a-z]=/.test(line) && !/MTS-ID of the original/.test(line)).map((line) => line.replace(INTERNAL, ""));
  const all = lines.map((line) => line.trim()).join(" ").trim();
  const verdict = OPENS_VERDICT.exec(all);
  // It may hold brackets of its own.
  const end = verdict ? all.lastIndexOf(">", verdict.index + LONGEST_VERDICT) : -1;
  if (!verdict?.[1] || end < verdict.index) return readRefusal(all);
  const told = all.slice(verdict.index + verdict[0].length, end);
  const ofServer = /^#\S+ (?:x-)?smtp;\s?\S/i.test(told) ? readRefusal(told) : readRefusal(`${(all.slice(0, verdict.index) + all.slice(end + 1)).trim()} (${told})`);
  return { remoteMta: verdict[1], ...ofServer };
}
