// Reads the words that a text puts under a recipient: who refused, at which command, and with which reply.

import { readEnhancedStatusCode, readReplyText, type EnhancedStatusCode, type ReplyText, type SmtpPhase } from "../../../mail/index.ts";
import type { Finding } from "./finding.ts";

/** Characters; what is longer is no reason any more. */
const LONGEST = 4096;

/** What an MTA says of itself behind the reason. */
const ASIDE = / ?\/?(?:Giving up on \S+|I'm not going to try again; ?this message has been in the queue too long|STEP: [A-Z ]+$)\.?/g;
/** What stands in front of the reason. */
const PREFACE = /^(?:(?:Delay reason|Reason|Error|The reason (?:was|is)|Because|Problem|Diagnostic(?: code)?|Failure reason|Details?)\s?[:=] ?|-+ )/i;
/** The command that was refused: Postfix, Yahoo. */
const IN_REPLY = / ?(?:\(in reply to [^()]{1,60}\)?|\[(?:CONNECT|HELO|EHLO|STARTTLS|AUTH|MAIL_FROM|RCPT_TO|DATA|BODY)\])$/;

/** Where a reply begins: behind what announces it, and never at a port, a size or a number of seconds. */
const REPLY_AT: readonly RegExp[] = [
  /(?:^|[:;[("'>] ?|<{1,3}(?:--)? ?|\], |\b(?:said|returned|replied|responded(?: with)?|response|answered|e?smtp|reason|code|error)[: ]{1,2})([45]\d\d)(?=-(?!\d{4}\b)\S| (?:[#(]?[45]\.\d|[^\d\s])|: ?[45]\.\d|[- ]?$)/i,
  /^([45]\d\d)(?=: )|\s([45]\d\d)(?=-')/, // Yahoo, IronPort
  /(?:[#']|: |<<< ?)([45]\d\d)(?= [45]\.\d| [45]\d\d[ -])/, // Exchange, Gmail
  /\b(?:error|code|reply|response|status|said|returned)(?: (?:code|is|was))?[ :#]{1,3}([45]\d\d)(?=\b(?![.\d]|:\d))/i,
  /(?<![\d.])([45]\d\d)(?=[- ][#(]?[45]\.[0-7]\.\d{1,3}(?![\d.]))/,
];

/** A status in brackets, as qmail writes it, or behind a colon; numbers of four parts are addresses and versions. */
const STATUS = /(?:^|[([] ?#?|#|[:;] |- )([45]\.[0-7]\.\d{1,3})(?=[)\]>\s,;:-]|\.(?!\d)|$)/;

/** What stands between the code and the rest, as RFC 5321 §4.2 does not have it. */
const SEPARATORS: readonly (readonly [written: RegExp, wanted: string])[] = [
  [/^(\d{3}) \1(?=[ -])/, "$1"], // Gmail says the code twice
  [/^(\d{3})(?:[:.,]| [:-](?= ))\s?(?:: )?/, "$1 "],
  [/^(\d{3})-'(.*?)'?(?: \(delivery attempts: \d{1,4}\))?$/, "$1 $2"], // IronPort
];

const REMOTE: readonly RegExp[] = [
  /\bserver at ((?:[\w-]{1,63}\.){1,20}[\w-]+) \(/i, // Exchange
  /\bby ((?:[\w-]{1,63}\.){1,20}[\w-]+?)\. \[/, // Gmail
  /\bhost:? (?:name )?"?((?:[\w-]+\.){1,20}[\w-]+|[\w-]+(?= ?[[(]))"?(?=[\s[(:]|$)/i,
  /^([\w.-]+\w) ?\[[\da-f.:]+\](?: did not like|:)/i,
  /\b(?:talking to|connect to|connected to|connection (?:with|to|refused by|(?:timed out|reset) (?:with|by))|conversation with|SMTP server|server|relay) [<"'[]?([\w-]+(?:\.[\w-]+)+)/i,
  /^((?:\d{1,3}\.){3}\d{1,3}) (?:does not like|failed)/,
];

const PHASES: readonly (readonly [words: RegExp, phase: SmtpPhase])[] = [
  [/\b(?:in reply to|after|while sending|following|to|like our|error in|failed on|rejected at) (?:the )?(?:pipelined )?RCPT\b|does not like recipient|rejected (?:the )?recipient|SMTP:RCPT|(?:^|--> ?|>>> ?|\bsent: ?)RCPT TO|\[RCPT_TO\]/i, "rcpt"],
  [/\b(?:in reply to|after|while sending|following|to|like our|error in|failed on|rejected at) (?:the )?(?:pipelined )?MAIL FROM\b|sender was rejected|rejected (?:the )?sender|(?:^|--> ?|>>> ?|\bsent: ?)MAIL FROM|\[MAIL_FROM\]/i, "mail"],
  [/\b(?:in reply to|after|while sending|following|to|like our|failed on|rejected at) (?:the )?(?:pipelined )?(?:end of (?:the )?(?:data|message)|(?:final )?DATA|sending data block)\b|failed (?:after I sent the message|on DATA)|message body|\[(?:DATA|BODY)\]/i, "data"],
  [/\b(?:in reply to|after|while sending|like our) (?:E?HLO|HELO|LHLO)\b|my name was rejected/i, "helo"],
  [/\b(?:STARTTLS|TLS (?:handshake|negotiation|session))\b/i, "tls"],
  [/\brefused to talk to me|after initial connection|initial greeting|greeting failed|\bconnect to\b|couldn't establish an SMTP connection|could not connect|unable to connect|connection (?:refused|timed out)|no route to host/i, "connect"],
];

/**
 * @param words folded lines are one line
 * @returns the reply, where there is one, is the diagnostic; else all that is said
 */
export function readRefusal(words: string): Finding {
  const whole = words.slice(0, LONGEST).replaceAll(/\s+/g, " ").trim();
  const said = tidy(whole);
  const at = replyAt(said);
  const lead = at === undefined ? said : said.slice(0, at);
  const remoteMta = firstGroup(REMOTE, lead);
  const phase = PHASES.find(([pattern]) => pattern.test(lead) || pattern.test(IN_REPLY.exec(whole)?.[0] ?? ""))?.[1];
  return { ...(at === undefined ? plain(bareReply(said)) : replied(said.slice(at))), ...(remoteMta !== undefined && { remoteMta }), ...(phase && { phase }) };
}

/** Without what is beside the matter; where nothing else is said, that is the matter. */
function tidy(words: string): string {
  const bare = words.replaceAll(ASIDE, "").replace(/^[\s:;,.–-]+/, "").replace(PREFACE, "").replace(IN_REPLY, "").trim();
  return bare === "" ? words : bare;
}

/** Whether there is the reply of a server in it. */
export function holdsReply(words: string): boolean {
  return replyAt(words.slice(0, LONGEST)) !== undefined;
}

function replyAt(words: string): number | undefined {
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

function firstGroup(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const [, group] = pattern.exec(text) ?? [];
    if (group !== undefined) return group;
  }
  return undefined;
}
