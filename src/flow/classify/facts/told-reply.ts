// Finds the reply that a sentence hands on, such as that of a log line: "host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user".

export interface ToldReply {
  /** From the reply code to the end. */
  readonly reply: string;
  /** The host that is said to have answered. */
  readonly remoteMta?: string;
}

/** Sendmail, Postfix, Exim, qmail, Courier and Exchange each announce a reply in their own way; the second digit is RFC 5321 §4.2.1's. */
const ANNOUNCED =
  /(?:\b(?:said|unknown|returned|replied|responded|was|talk to me|reason|rcpt to|mail from|data|(?:ehlo|helo) \S{1,255})|\]|<<<)[:\s'"]{1,4}(?:[45][0-5]\d )?(?=[45][0-5]\d[ -])/iu;
/** What it must have, and a text without a reply has not. */
const CODE_AT_ALL = /[45][0-5]\d[ -]/;
const HOST = /\b(?:host |talking to |^)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})\.? ?\[/iu;

/** @param sentence undefined is answered where it begins with a reply itself, or holds none */
export function toldReply(sentence: string): ToldReply | undefined {
  if (!CODE_AT_ALL.test(sentence)) return undefined;
  const found = ANNOUNCED.exec(sentence);
  if (!found) return undefined;
  const remoteMta = HOST.exec(sentence.slice(0, found.index))?.[1];
  return { reply: sentence.slice(found.index + found[0].length), ...(remoteMta === undefined ? {} : { remoteMta }) };
}
