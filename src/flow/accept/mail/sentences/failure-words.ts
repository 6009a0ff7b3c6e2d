// Whether a text says that a mail did not arrive.

import { hitsIn, linePattern, type LinePattern } from "../words/line-pattern.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import { UNDELIVERED, UNKNOWN_OR_FULL } from "./failure-phrases.ts";
import { FRONT_LINES, joined, unquotedFront } from "./front.ts";

/** Tells that a mail did not arrive, in the languages that MTAs write in. */
const OF_DELIVERY: readonly LinePattern[] = [
  // "could not be delivered", "wasn't able to deliver", "unable to deliver", "cannot be delivered", "not been delivered"
  linePattern(/(?:\bnot|n't|\b(?:unable|failed|failure) to) (?:yet )?(?:be |been |able to (?:be )?)?(?:successfully )?(?:deliver|relay|reach|accept|process|sen[dt]\b)/i),
  linePattern(/\b(?:un)?deliver(?:y|able|ed)\b.{0,60}\b(?:fail|error|problem|reject|refus|impossible|unsuccessful|suspend|trouble)|\b(?:error|problem|trouble|failure)s?\b.{0,60}\bdeliver/i),
  linePattern(/\bundeliver(?:able|ed)\b|\bnon-?delivery\b|\breturned? to sender/i),
  linePattern(UNDELIVERED),
];
/** Tells of a mailbox that is gone, as those answer that a program keeps at their place. */
const OF_MAILBOX = linePattern(/\b(?:mailbox|inbox|(?:e-?mail )?(?:address|account))\b.{0,80}\b(?:is|was|has been) (?:no longer (?:in use|used|active|valid|available)|discontinued|deactivated|closed|disabled)/i);
/** Tells of a mail or of its recipient: such a text is a report. */
const OF_MAIL: readonly LinePattern[] = [
  ...OF_DELIVERY,
  OF_MAILBOX,
  linePattern(/\breturned? mail|\bbounced?\b|\bmail (?:delivery )?fail(?:ed|ure)/i),
  linePattern(/\b(?:did not|didn't|does not|cannot|couldn't|has not) (?:reach|receive)/i),
  linePattern(/\b(?:has|have|was|were|been|be|being) (?:automatically |permanently )?(?:returned|rejected|refused|bounced|blocked|quarantined)\b|\brejected by\b|\bpermanent(?:ly)? (?:fatal )?(?:error|failure|failed)|\bfatal errors?\b/i),
  linePattern(/\b(?:following|these|this) (?:e-?mail )?(?:address(?:es|\(es\))?|recipients?(?:\(s\))?)\b.{0,60}\b(?:fail|affected|error|problem|not)/i),
  linePattern(/\b(?:no|no such|unknown|invalid|unroutable|unrouteable|no valid|bad|illegal|not a (?:valid )?)\s?(?:final |local |delivery |receiver |recipient ){0,2}(?:user|address|recipient|mailbox|account|host|domain|alias)/i),
  linePattern(/\b(?:user|address|recipient|mailbox|inbox|account|host|domain|alias)(?:'s)?\b.{0,40}\b(?:unknown|not (?:known|found|exist|valid|active|a valid|listed|local|accepting)|invalid|does(?:n't| not) exist|disabled|inactive|full|unavailable|over ?quota|exceed|rejected|closed|no longer)/i),
  linePattern(/\bnot an? (?:valid|known|active|local|existing) (?:user|address|recipient|mailbox|account)|\bno valid recipients?\b/i),
  linePattern(/\b(?:over|exceed\w*|out of) (?:the |its |his |her |your |allowed |disk )*(?:quota|size|limit|storage)/i),
  // What keeps a mail from its way: loops, addresses that are written wrong, a session without a mail.
  linePattern(/\b(?:mail(?:ing list)?|message) loop|\bloop(?:ing| alert| back)\b|\bduplicated message-id\b|\bno message collected\b|\bincorrectly constructed\b|\bdid not (?:exactly )?match\b|\bdel[ei]very to the following\b/i),
];
/** Tells of a failure of some kind: a reason where something else shows that it is about a mail. */
const OF_ANYTHING: readonly LinePattern[] = [
  // An address that is not there, a mailbox without room, as in OF_MAIL, in other languages.
  linePattern(UNKNOWN_OR_FULL),
  linePattern(/\b(?:postfach|speicher|boîte|bu[zs]ón|caixa|casella|postvak|skrzynk|почтов|ящик|kutusu|brevlåda|postkasse|schránk|postafiók).{0,60}(?:voll\b|überschritten|plein|dépass|llen[oa]|excedid|lotad|chei[oa]|pien[oa]|vol\b|pełn|przepełn|переполнен|dolu|full\b|fuld\b|pln[áý]|megtelt)/i),
  linePattern(/\b(?:was|were|been) aborted\b|\bmalformed\b|\bcould not (?:find|connect|resolve|contact|open|write)\b|\bgiving up\b|\b(?:timed out|connection refused|no route to host)\b/i),
];

const OF_MAIL_OR_ANYTHING: readonly LinePattern[] = [...OF_MAIL, ...OF_ANYTHING];

const REPLY = /(?:^|[:;[("'>|] ?|\b(?:said|error|code) )[45]\d\d[- ](?:[#(]?[45]\.\d|[^\d\s])/i;

const LONGEST_LINE = 400;

export function tellsFailure(text: NoticeText): boolean {
  return text.answer(reckonFailure);
}

function reckonFailure(text: NoticeText): boolean {
  const front = text.lines.slice(0, FRONT_LINES);
  if (front.some((line) => REPLY.test(line.trimStart().slice(0, LONGEST_LINE)))) return true;
  const whole = joined(front);
  return OF_MAIL.some((words) => text.fitsJoined(words, whole, FRONT_LINES));
}

/** Whether words say of something that it did not arrive. */
export function saysUndelivered(words: string): boolean {
  return fitsOne(OF_DELIVERY, words.slice(0, LONGEST_LINE));
}

/** Whether a text that might be anybody's says of a mail that it did not arrive; what it quotes does not count. */
export function tellsUndelivered({ lines }: NoticeText): boolean {
  return fitsOne(OF_DELIVERY, joined(unquotedFront(lines)));
}

/** Whether it holds a refusing reply that it does not quote. */
export function tellsReply({ lines }: NoticeText): boolean {
  return unquotedFront(lines).some((line) => REPLY.test(line.trimStart().slice(0, LONGEST_LINE)));
}

/** Whether the words tell of a mailbox that is gone. */
export function tellsMailboxGone(words: string): boolean {
  return OF_MAILBOX.pattern.test(words.slice(0, LONGEST_LINE));
}

/** Whether words say so, or hold a refusing reply. */
export function isFailure(words: string): boolean {
  const front = words.slice(0, LONGEST_LINE);
  return REPLY.test(front) || fitsOne(OF_MAIL_OR_ANYTHING, front);
}

/** The same of lines of a text; most of them are told by their words alone. */
export function failingLines(text: NoticeText): (line: string, at: number) => boolean {
  const likely = text.linesFor(OF_MAIL_OR_ANYTHING);
  return (line, at) => (likely.has(at) ? isFailure(line) : REPLY.test(line.slice(0, LONGEST_LINE)));
}

function fitsOne(phrases: readonly LinePattern[], words: string): boolean {
  const hits = hitsIn(words);
  return phrases.some((phrase) => hits.fits(phrase, words));
}
