// Finds the reply that a sentence hands on, such as that of a log line: "host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user".

export interface ToldReply {
  /** From the reply code to the end. */
  readonly reply: string;
  /** The host that is said to have answered. */
  readonly remoteMta?: string;
}

/** The second digit is RFC 5321 §4.2.1's. */
const CODE = String.raw`[45][0-5]\d`;
const STATUS = String.raw`#?[245]\.\d{1,3}\.\d{1,3}`;
/** Where a reply begins. */
const AT_REPLY = String.raw`(?=${CODE}[ -])`;

/** How sentences end that announce a reply: of Sendmail, Postfix, Exim, qmail, Courier and Exchange, each in its own way. */
const ANNOUNCE = ["said", "unknown", "returned", "replied", "responded", "was", "talk to me", "initial connection", "reason", "rcpt to", "mail from", "data", String.raw`(?:ehlo|helo) \S{1,255}`];

/** What stands in front of a reply within a sentence; asked in this order. */
const WAYS: readonly RegExp[] = [
  new RegExp(String.raw`(?:\b(?:${ANNOUNCE.join("|")})|[\]>]|<<<)[:\s'"]{1,12}(?:${CODE} )?${AT_REPLY}`, "iu"),
  // The type of a diagnostic, as RFC 3464 §2.3.6 has it, or the number sign of Exchange's.
  new RegExp(String.raw`(?:\b(?:e?smtp|lmtp|x-[a-z-]{1,20}) ?;|#)\s{0,4}${AT_REPLY}`, "iu"),
  // A code with a status behind it is a reply wherever it is set off from what stands before.
  new RegExp(String.raw`(?:^|[:;'"(<[{,=]) {0,3}(?=${CODE}[ -]${STATUS}(?!\d))`, "u"),
  // A code that is marked off: "[550] No such user", "SMTP error 550: No such user".
  new RegExp(String.raw`(?:^\W{0,2}|\b(?:smtp|error|code|status|response|reply|failed|bounced?|rejected)(?: code| error| response| reply)?\W{1,3})(?=${CODE}[\])>:,;-]{0,2} )`, "iu"),
];
/** What each of them must have, and a text without a reply has not. */
const CODE_AT_ALL = new RegExp(String.raw`${CODE}[\])>:,;]{0,2}[ -]`, "u");
const MARK = /^(\d{3})[\])>:,;-]{1,2} /u;
/** Exchange Online: what the next server said stands behind an arrow. Barracuda: in brackets behind the address. */
const HANDED_ON = new RegExp(
  String.raw`^(?:remote server returned [^>]{0,120} -> |(?:permanent|temporary) failure for one or more recipients \([^\s:]{1,320}:)${AT_REPLY}`,
  "iu",
);
const HOST = /\b(?:host |talking to |^)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})\.? ?\[/iu;

/** Undefined where no reply is in it. A sentence that begins with one is a reply itself, and not asked about. */
export function toldReply(sentence: string): ToldReply | undefined {
  if (!CODE_AT_ALL.test(sentence)) return undefined;
  const end = endOfAnnouncement(sentence);
  if (end === undefined) return undefined;
  const remoteMta = HOST.exec(sentence.slice(0, end))?.[1];
  const reply = sentence.slice(end).replace(MARK, "$1 ");
  return { reply, ...(remoteMta === undefined ? {} : { remoteMta }) };
}

function endOfAnnouncement(sentence: string): number | undefined {
  for (const way of WAYS) {
    const found = way.exec(sentence);
    if (found) return found.index + found[0].length;
  }
  return undefined;
}

/** The reply of the next server that a server hands on in the text of its own; undefined where it does not. */
export function handedOnReply(text: string): string | undefined {
  if (!text.includes("-> ") && !text.includes(" one or more recipients (")) return undefined;
  const front = HANDED_ON.exec(text)?.[0];
  return front === undefined ? undefined : text.slice(front.length);
}

/** Of several replies on one line, as Sendmail's transcript has them, the next one: not the first, and none that the first tells of. */
const NEXT_REPLY = new RegExp(String.raw`[^:>] (?=${CODE}[ -]${STATUS} |503 (?:error: )?need )`, "iu");

/** The text of the first reply. What stands behind it follows from it: "554 5.5.1 No valid recipients". */
export function firstReply(text: string): string {
  if (!CODE_AT_ALL.test(text)) return text;
  const next = NEXT_REPLY.exec(text);
  return next ? text.slice(0, next.index + 1) : text;
}
