// The form "challenge": a filter holds the mail back until its sender proves to be a person.

import { fieldValue, readEncodedWords, type HeaderField } from "../../../../../mail/index.ts";
import type { Form } from "../../form.ts";
import { isFromSystem } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";

export const form: Form = {
  id: "challenge",
  title: "Challenge to the sender",
  documentation: "TMDA, Active Spam Killer, Boxbe, Bluebottle, Spam Arrest, and filters like them",
  rank: "particular",
  ofMachines: false,
  read: (mail) => (isChallenge(mail) ? { findings: [], kind: "challenge" } : undefined),
};

/** Fields of single services and programs. */
const OWN_FIELD = /^x-(?:bluebottle-request|tmda-fingerprint|tmda-recipient|ask-version|ask-auth|boxbe-[a-z-]{1,40}|spamarrest-[a-z-]{1,40}|challenge-[a-z-]{1,40}|sendio-[a-z-]{1,40})$/i;
/** What is asked. */
const ASKS: readonly RegExp[] = [
  /\b(?:click|follow|visit|use|go to|open)\b.{0,60}\b(?:link|url|address|web ?page|web ?site|button|https?:)/i,
  /\b(?:just |simply |please )?(?:reply|respond|answer)\b.{0,60}\b(?:to )?this (?:message|e-?mail|mail|request|challenge|notice)/i,
  /\b(?:type|enter|fill in|answer)\b.{0,60}\b(?:word|code|number|characters|question|form|captcha)/i,
  /\b(?:confirm|verify|authenticate|validate|prove)\b.{0,60}\b(?:you|your|yourself|sender|message|e-?mail|address|human|person)/i,
];
/** Why: the mail waits, or its sender is not on a list. */
const WAITS: readonly RegExp[] = [
  /\b(?:message|e-?mail|mail|letter)\b.{0,80}\b(?:held|holding|on hold|queued?|waiting|pending|quarantined?|suspended|not (?:yet )?(?:been )?delivered|until you)\b/i,
  /\b(?:allowed|approved|accepted|authori[sz]ed|trusted|white|safe|guest|friends|permitted|verified|known)[- ]?(?:senders?'?|list|contacts|people)\b/i,
  /\b(?:protected|guarded|screened|secured|filtered|managed)\b.{0,20}\bby\b.{0,80}|\b(?:anti-?spam|spam (?:filter|protection|blocker|arrest|control|killer)|challenge[-/ ]response)\b/i,
  /\b(?:first time|one[- ]time|once only|only (?:need|have) to do this once|future (?:messages|e-?mails?|mail))\b/i,
];
const SUBJECT = /\b(?:please (?:confirm|verify)|(?:confirmation|verification|authorization|authentication|challenge|approval) (?:request|required|needed)|requires? (?:verification|confirmation|your (?:confirmation|action))|confirm your (?:message|e-?mail)|suspect e-?mail|sender verification|unverified (?:sender|e-?mail)|verify your (?:message|e-?mail|address))\b|\(verification\)|\[(?:spamarrest|boxbe|verify)\]/i;

/** Characters at the beginning, where such a mail says what it wants. */
const LOOK_AT = 6000;
const MOST_LINES = 120;

function isChallenge(mail: OpenMail): boolean {
  const { header } = mail;
  if (header.some(({ name }) => name[1] === "-" && OWN_FIELD.test(name)) || fieldValue(header, "x-delivery-agent")?.startsWith("TMDA") === true) return true;
  const subject = readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 200);
  const isAnswer = SUBJECT.test(subject) || isReply(header, subject);
  if (!isAnswer || isFromSystem(header) || fieldValue(header, "list-id") !== undefined) return false;
  const words = mail.text.lines.slice(0, MOST_LINES).join(" ").slice(0, LOOK_AT);
  const waits = WAITS.filter((pattern) => pattern.test(words)).length;
  return ASKS.some((pattern) => pattern.test(words)) && waits >= (SUBJECT.test(subject) ? 1 : 2);
}

/** An answer that no mail program wrote: it does not say what it answers with. */
function isReply(header: readonly HeaderField[], subject: string): boolean {
  return /^(?:re|aw|sv)\s?:/i.test(subject) && fieldValue(header, "user-agent") === undefined && fieldValue(header, "x-mailer") === undefined;
}
