// What is known of a failure, field by field: all that rules may ask about.

import type { EnhancedStatusCode, ReplyText, SmtpPhase } from "../../../mail/index.ts";
import { readEnhancedStatusCode, readReplyText } from "../../../mail/index.ts";
import type { DeliveryReport } from "../../accept/index.ts";
import { toldPhase } from "./told-phase.ts";
import { withoutMojibake } from "./mojibake.ts";
import { firstReply, handedOnReply, toldReply } from "./told-reply.ts";

export interface Facts {
  /** RFC 5321 §4.2. */
  readonly code?: number;
  readonly status?: EnhancedStatusCode;
  readonly text: string;
  readonly phase?: SmtpPhase;
  readonly remoteMta?: string;
  /** The recipient's. */
  readonly domain?: string;
}

/** Characters of a text that rules see; what is longer was not written for a person, or with ill intent. */
export const LONGEST_TEXT = 4096;

type Growing = { -readonly [K in keyof Facts]: Facts[K] };

/** Facts of a reply as it stands in one piece, such as "452 4.3.1 Mail system full", or in a sentence that hands it on. */
export function factsOfReply(words: string): Facts {
  const whole = readReplyText(words);
  const told = whole.code === undefined ? toldReply(words.slice(0, LONGEST_TEXT)) : undefined;
  const reply = told?.reply ?? words;
  const { code, status = bracketedStatus(reply), text: said } = innermost(told ? readReplyText(reply) : whole);
  const text = withoutCommand(firstReply(said));
  const phase = toldPhase(words.slice(0, LONGEST_TEXT));
  const facts: Growing = { text };
  if (code !== undefined) facts.code = code;
  if (status) facts.status = status;
  if (phase) facts.phase = phase;
  if (told?.remoteMta !== undefined) facts.remoteMta = told.remoteMta;
  return facts;
}

/** What Postfix puts behind a reply is no word of the server's; the phase is read from it. */
function withoutCommand(text: string): string {
  return text.endsWith(" command)") ? text.replace(/ \(in reply to [^()]{1,40} command\)$/u, "") : text;
}

/** A reply that hands on another says less than that one; its status counts where the other has none. */
function innermost(outer: ReplyText): ReplyText {
  const handedOn = handedOnReply(outer.text);
  return handedOn === undefined ? outer : { ...outer, ...readReplyText(handedOn) };
}

/** qmail writes the status behind the text: "Sorry, no mailbox here by that name. (#5.1.1)"; chkuser its name, too: "(#5.1.1 - chkuser)". */
function bracketedStatus(reply: string): EnhancedStatusCode | undefined {
  const at = reply.indexOf("(#");
  const [, written] = at < 0 ? [] : (/^\(#([245]\.\d{1,3}\.\d{1,3})[ )]/.exec(reply.slice(at, at + 16)) ?? []);
  return written === undefined ? undefined : readEnhancedStatusCode(written);
}

/** Facts of a report. The reply's own status beats the Status field, in which the MTA tells what it made of it. */
export function factsOf(report: DeliveryReport): Facts {
  const diagnostic = report.diagnosticCode?.text ?? "";
  // Of a reply that has its status, the diagnostic can tell no more than the phase.
  const told: Partial<Facts> = report.reply?.status || diagnostic === "" ? {} : factsOfReply(diagnostic);
  const reply: Partial<Facts> = report.reply ? innermost(report.reply) : told;
  const status = chooseStatus(report.status, reply.status ?? told.status);
  const phase = report.phase ?? toldPhase(diagnostic.slice(0, LONGEST_TEXT));
  return {
    text: reply.text ?? diagnostic,
    ...(reply.code === undefined ? {} : { code: reply.code }),
    ...(status ? { status } : {}),
    ...(phase ? { phase } : {}),
    ...(report.remoteMta === undefined ? {} : { remoteMta: report.remoteMta }),
    domain: report.finalRecipient.domain,
  };
}

function chooseStatus(field: EnhancedStatusCode | undefined, reply: EnhancedStatusCode | undefined): EnhancedStatusCode | undefined {
  const saysClassAlone = reply?.subject === 0; // RFC 3463 §3.1
  return saysClassAlone ? (field ?? reply) : (reply ?? field);
}

/** Blanks but single ones between words, and characters that may be of a text read in the wrong charset. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u00c3-\u00f4]/u;

/** The same facts with a text that a pattern can be put to: in its own script, one line, single blanks, of bounded length. */
export function tidyFacts(facts: Facts): Facts {
  if (facts.text.length <= LONGEST_TEXT && !UNTIDY.test(facts.text)) return facts;
  return { ...facts, text: withoutMojibake(facts.text.slice(0, LONGEST_TEXT)).replace(/\s+/g, " ").trim() };
}
