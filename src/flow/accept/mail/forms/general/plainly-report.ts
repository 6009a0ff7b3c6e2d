// Whether a text that tells of a failure is a report of one: the less the header says, the plainer the text must be (docs/decisions/look-alikes.md).

import { fieldValue } from "../../../../../mail/index.ts";
import { hasEmptyReturnPath, isAutomatic, isAutoReplied, isFromProgram, isFromSystem, isReport } from "../../opened/machine.ts";
import type { OpenMail } from "../../opened/open-mail.ts";
import { hasSubjectOfReport } from "../../opened/subject.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import { tellsFailure, tellsMailboxGone, tellsReply, tellsUndelivered } from "../../sentences/failure-words.ts";
import { isOfMail, tellsOfMail } from "../../sentences/mail-words.ts";

/** Where a mail names whom it did not reach. */
export type Naming = "in-text" | "elsewhere" | "nowhere";

export function isPlainlyReport(mail: OpenMail, named: Naming): boolean {
  if (!isFromSystem(mail.header) && !tellsPlainly(mail, named)) return false;
  return named !== "nowhere" || !mayBeAnnouncement(mail);
}

/** Who minds a mail system tells its users of faults as well: nothing came back, and nobody is named. */
function mayBeAnnouncement(mail: OpenMail): boolean {
  const { header, contentType } = mail;
  const isReported = hasEmptyReturnPath(header) || isAutomatic(header) || hasSubjectOfReport(header) || contentType.mediaType === "multipart/report";
  return !isReported && !isFromProgram(header) && mail.original === undefined && mail.enclosed === undefined;
}

/** What does not come from a mail system by its name may be anybody's. */
function tellsPlainly(mail: OpenMail, named: Naming): boolean {
  const { text } = mail;
  if (text.lines.some(isQuoted) && !tellsUndelivered(text) && !tellsReply(text)) return false;
  if (!isOfMail(text)) return false;
  if (!isReport(mail)) return named === "in-text" && (tellsUndelivered(text) || (isAutoReplied(mail.header) && text.lines.some(tellsMailboxGone)));
  return named !== "nowhere" || tellsWithoutNames(mail);
}

/** Of what names nobody, the subject alone says too little: parcels are not delivered either. */
function tellsWithoutNames(mail: OpenMail): boolean {
  return !hasReturnPath(mail) && tellsInWords(mail) && (tellsOfMail(mail.text) || mail.original !== undefined);
}

/** A subject is enough where the envelope says the same. */
function tellsInWords({ header, text }: OpenMail): boolean {
  return hasEmptyReturnPath(header) || tellsFailure(text) || tellsDelay(text);
}

function hasReturnPath({ header }: OpenMail): boolean {
  return fieldValue(header, "return-path") !== undefined && !hasEmptyReturnPath(header);
}

/** Who quotes a report may be anybody. */
function isQuoted(line: string): boolean {
  return line.startsWith("> ") && line.includes(" ", 2);
}
