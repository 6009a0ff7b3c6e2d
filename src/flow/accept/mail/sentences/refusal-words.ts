// Reads the words that a text puts under a recipient: who refused, at which command, and with which reply.

import { readEnhancedStatusCode, readReplyText, withSingleBlanks, type EnhancedStatusCode, type ReplyText, type SmtpPhase } from "../../../../mail/index.ts";
import type { Finding } from "../findings/finding.ts";
import { hitsIn, isWordless, linePattern, type LinePattern, type WordHits } from "../words/line-pattern.ts";

/** Characters; what is longer is no reason any more. */
const LONGEST = 4096;

/** What an MTA says of itself behind the reason, and signs of which one stands in it. */
const ASIDE = / ?\/?(?:Giving up on \S+|I'm not going to try again; ?this message has been in the queue too long|STEP: [A-Z ]+$)\.?/g;
const SIGNS_OF_ASIDE = ["Giving up on ", "I'm not going to ", "STEP: "] as const;
/** What stands in front of the reason. */
const PREFACE = /^(?:(?:Delay reason|Reason|Error|The reason (?:was|is)|Because|Problem|Diagnostic(?: code)?|Failure reason|Details?)\s?[:=] ?|-+ )/i;
/** The command that was refused: Postfix, Yahoo. */
const IN_REPLY = / ?(?:\(in reply to [^()]{1,60}\)?|\[(?:CONNECT|HELO|EHLO|STARTTLS|AUTH|MAIL_FROM|RCPT_TO|DATA|BODY)\])$/;

/** What every reply has. */
const CODE = /[45]\d\d/;
/** Where a reply begins: behind what announces it, and never at a port, a size or a number of seconds. */
const REPLY_AT: readonly RegExp[] = [
  /(?:^|[:;[("'>|] ?|<{1,3}(?:--)? ?|\], |\b(?:said|returned|replied|responded(?: with)?|response|answered|e?smtp|reason|code|error)[: ]{1,2})([45]\d\d)(?=-(?!\d{4}\b)\S| (?:[#(]?[45]\.\d|[^\d\s])|: ?[45]\.\d|[- ]?$)/i,
  /^([45]\d\d)(?=: )|\s([45]\d\d)(?=-')/, // Yahoo, IronPort
  /(?:[#']|: |<<< ?)([45]\d\d)(?= [45]\.\d| [45]\d\d[ -])/, // Exchange, Gmail
  /\b(?:error|code|reply|response|status|said|returned)(?: (?:code|is|was))?[ :#=]{1,3}([45]\d\d)(?=\b(?![.\d]|:\d))/i,
  /(?:fehler(?:code|meldung)?|erreur|errore?|codice|c[oó]digo|ошибк[аи]|код(?: ошибки)?|错误(?:代码|码)?|錯誤(?:代碼|碼)?|エラー(?:コード)?|오류(?: ?코드)?)[ :#=：]{1,3}([45]\d\d)(?=[^.\d]|$)/iu, // in other languages
  /@[\w.-]{1,255}[>'"]? ([45]\d\d)(?= [#(<[]?[a-z\d])/i, // behind the address
  /(?<![\d.])([45]\d\d)(?=[- ][#(]?[45]\.[0-7]\.\d{1,3}(?![\d.]))/,
];

/** A status in brackets, as qmail writes it, or behind a colon; numbers of four parts are addresses and versions. */
const STATUS = /(?:^|[([] ?#?|#|=|[:;] |- |\b(?:code|error|status) )([45]\.[0-7]\.\d{1,3})(?=[)\]>\s,;:-]|\.(?!\d)|$)/;

/** What stands between the code and the rest, as RFC 5321 §4.2 does not have it. */
const SEPARATORS: readonly (readonly [written: RegExp, wanted: string])[] = [
  [/^(\d{3}) \1(?=[ -])/, "$1"], // Gmail says the code twice
  [/^(\d{3})(?:[:.,]| [:-](?= ))\s?(?:: )?/, "$1 "],
  [/^(\d{3})-'(.*?)'?(?: \(delivery attempts: \d{1,4}\))?$/, "$1 $2"], // IronPort
];

const REMOTE: readonly LinePattern[] = [
  linePattern(/\bserver at ((?:[\w-]{1,63}\.){1,20}[\w-]+) \(/i, LONGEST), // Exchange
  linePattern(/\bby ((?:[\w-]{1,63}\.){1,20}[\w-]+?)\. \[/, LONGEST), // Gmail
  linePattern(/\bhost:? (?:name )?"?((?:[\w-]+\.){1,20}[\w-]+|[\w-]+(?= ?[[(]))"?(?=[\s[(:]|$)/i, LONGEST),
  linePattern(/^([\w.-]+\w) ?\[[\da-f.:]+\](?: did not like|:)/i, LONGEST),
  linePattern(/\b(?:talking to|connect to|connected to|connection (?:with|to|refused by|(?:timed out|reset) (?:with|by))|conversation with|SMTP server|server|relay) [<"'[]?([\w-]+(?:\.[\w-]+)+)/i, LONGEST),
  linePattern(/^((?:\d{1,3}\.){3}\d{1,3}) (?:does not like|failed)/, LONGEST),
];

/** Words that tell which command was refused stand in front of it. */
const answerTo = (command: string): string => String.raw`\b(?:in reply to|after|while sending|following|to|like our|error in|failed on|rejected at) (?:the )?(?:pipelined )?${command}\b`;
/** A command in a transcript, with what is sent. */
const sending = (command: string): string => String.raw`(?:^|--> ?|>>> ?|\bsent: ?)${command}`;
const oneOf = (...ways: readonly string[]): LinePattern => linePattern(new RegExp(ways.join("|"), "i"), LONGEST);

const PHASES: readonly (readonly [words: LinePattern, phase: SmtpPhase])[] = [
  [oneOf(answerTo("RCPT"), "does not like recipient", "rejected (?:the )?recipient", "SMTP:RCPT", sending("RCPT TO"), String.raw`\[RCPT_TO\]`), "rcpt"],
  [oneOf(answerTo("MAIL FROM"), "sender was rejected", "rejected (?:the )?sender", sending("MAIL FROM"), String.raw`\[MAIL_FROM\]`), "mail"],
  [oneOf(answerTo("(?:end of (?:the )?(?:data|message)|(?:final )?DATA|sending data block)"), "failed (?:after I sent the message|on DATA)", "message body", String.raw`\[(?:DATA|BODY)\]`), "data"],
  [oneOf(answerTo("(?:[EL]HLO|HELO)"), "my name was rejected"), "helo"],
  [oneOf(String.raw`\b(?:STARTTLS|TLS (?:handshake|negotiation|session))\b`), "tls"],
  [
    oneOf(
      String.raw`\brefused to talk to me`, "after initial connection", "initial greeting", "greeting failed", String.raw`\bconnect to\b`,
      "couldn't establish an SMTP connection", "(?:could not|unable to) connect", "connection (?:refused|timed out)", "no route to host",
    ),
    "connect",
  ],
];

/**
 * @param words folded lines are one line
 * @returns the reply, where there is one, is the diagnostic; else all that is said
 */
export function readRefusal(words: string): Finding {
  const whole = withSingleBlanks(words.slice(0, LONGEST)).trim();
  const inReply = inReplyTo(whole);
  const said = tidy(whole, inReply);
  const at = replyAt(said);
  const told = at === undefined ? plain(bareReply(said)) : replied(said.slice(at));
  const lead = at === undefined ? said : said.slice(0, at);
  return lead === "" && inReply === "" ? told : { ...told, ...readLead(lead, inReply) };
}

/** The end of the words that tells which command was refused; empty where none does. */
function inReplyTo(words: string): string {
  const isLikely = words.endsWith("]") || words.includes("(in reply to ");
  return (isLikely && IN_REPLY.exec(words)?.[0]) || "";
}

/** Without what is beside the matter; where nothing else is said, that is the matter. */
function tidy(words: string, inReply: string): string {
  const hasAside = SIGNS_OF_ASIDE.some((sign) => words.includes(sign));
  const bare = (hasAside ? words.replaceAll(ASIDE, "") : words).replace(/^[\s:;,.*–-]+/, "").replace(PREFACE, "");
  const rest = (inReply !== "" || hasAside ? bare.replace(IN_REPLY, "") : bare).trim();
  return rest === "" ? words : rest;
}

/** Who refused, and at which command: what stands in front of the reply, and behind it. */
function readLead(lead: string, inReply: string): Finding {
  const hits = hitsIn(lead + inReply);
  const remoteMta = remoteIn(lead, hits);
  const phase = PHASES.find(([asked]) => hits.has(asked) && (asked.pattern.test(lead) || asked.pattern.test(inReply)))?.[1];
  return { ...(remoteMta !== undefined && { remoteMta }), ...(phase && { phase }) };
}

/** Whether there is the reply of a server in it. */
export function holdsReply(words: string): boolean {
  return replyAt(words.slice(0, LONGEST)) !== undefined;
}

function replyAt(words: string): number | undefined {
  if (!CODE.test(words)) return undefined;
  for (const pattern of REPLY_AT) {
    const match = pattern.exec(words);
    if (match) return match.index + match[0].length - "550".length;
  }
  return undefined;
}

/** Where a reply has lost its code, it begins with its status. */
function bareReply(words: string): string {
  const [front = "", reply] = /^.{0,400}?(?:: (?:host: \S{1,255} )?|-- )(?=([45]\.[0-7]\.\d{1,3} \S))/.exec(words) ?? [];
  return reply === undefined ? words : words.slice(front.length);
}

function replied(words: string): Finding {
  const text = SEPARATORS.reduce((reply, [written, wanted]) => reply.replace(written, wanted), withoutBracket(words));
  const reply: ReplyText = readReplyText(text);
  const status = reply.status ?? statusIn(text);
  return { reply: { ...reply, ...(status && { status }) }, diagnosticCode: { type: "smtp", text } };
}

/** "[550 User unknown]": the end of what the beginning was cut off. */
function withoutBracket(text: string): string {
  const bare = text.replace(/(?:["']| ?##)$/, "");
  return /[\])]\.?$/.test(bare) && !/[[(]/.test(bare) ? bare.replace(/[\])]\.?$/, "") : bare;
}

function plain(text: string): Finding {
  const status = statusIn(text);
  const type = /^[45]\.[0-7]\.\d{1,3} /.test(text) ? "smtp" : "x-text";
  return { ...(text !== "" && { diagnosticCode: { type, text } }), ...(status && { status }) };
}

function statusIn(text: string): EnhancedStatusCode | undefined {
  return readEnhancedStatusCode(STATUS.exec(text)?.[1] ?? "");
}

function remoteIn(lead: string, hits: WordHits): string | undefined {
  for (const remote of REMOTE) {
    const [, group] = isWordless(remote) || hits.has(remote) ? (remote.pattern.exec(lead) ?? []) : [];
    if (group !== undefined) return group;
  }
  return undefined;
}
