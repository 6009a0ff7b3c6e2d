// Finds the command that a sentence says was answered, such as "said: 550 No such user (in reply to RCPT TO command)".

import type { SmtpPhase } from "../../../mail/index.ts";

const BEFORE_COMMAND = String.raw`\b(?:in reply to|after|following|like our|for|when sending|while sending|progress was) `;
// Postfix, Exim, Courier, DragonFly and qmail each tell in their own way which command was answered; the first of those found in this order counts.
const PHASES_TOLD: readonly (readonly [words: RegExp, phase: SmtpPhase])[] = [
  [new RegExp(String.raw`${BEFORE_COMMAND}(?:the )?MAIL\b|\bbut sender was rejected\b|\[MAIL_FROM\]`, "u"), "mail"],
  [new RegExp(String.raw`${BEFORE_COMMAND}(?:the )?RCPT\b|\bdoes not like recipient\b|\[RCPT_TO\]`, "u"), "rcpt"],
  [new RegExp(String.raw`${BEFORE_COMMAND}(?:the )?(?:end of DATA|DATA|end of data)\b|\bfailed after I sent the message\b`, "u"), "data"],
  [new RegExp(String.raw`${BEFORE_COMMAND}(?:the )?(?:EHLO|HELO)\b|\bbut my name was rejected\b`, "u"), "helo"],
  [/\b(?:refused to talk to me|after initial connection|but greeting failed)\b/u, "connect"],
];

/** What each of them needs; most replies have none, and are spared the rest. */
const PHASE_AT_ALL = /in reply to|after|refused to talk|RCPT|MAIL|DATA|[EH][HE]LO|like recipient|was rejected|greeting failed/u;

/** Undefined where the sentence does not tell. */
export function toldPhase(sentence: string): SmtpPhase | undefined {
  if (!PHASE_AT_ALL.test(sentence)) return undefined;
  return PHASES_TOLD.find(([words]) => words.test(sentence))?.[1];
}
