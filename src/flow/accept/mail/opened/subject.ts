// What the subject of a mail says of it: that it is a report, that somebody hands one on, that somebody answers.

import { fieldValue, readEncodedWords, type HeaderField } from "../../../../mail/index.ts";
import { REPORT_SUBJECTS } from "./report-subjects.ts";

/** How people hand on a mail, in the languages of their programs. */
const HANDED_ON = /^(?:\[?\s?(?:fwd?|wg|tr|rv|enc|i|doorst|vs|pd|továbbítás|转发|轉寄)\s?[:：]\s?)/i;

/** Whether somebody hands on a report; an answer to one is none. */
export function handsOnReport(header: readonly HeaderField[]): boolean {
  const subject = subjectOf(header);
  return HANDED_ON.test(subject) && isSubjectOfReport(subject.replace(HANDED_ON, ""));
}

/** The subject without the mark of what is handed on, on one line. */
export function subjectHandedOn(header: readonly HeaderField[]): string {
  return subjectOf(header).replace(HANDED_ON, "").replaceAll(/\s+/g, " ");
}

/** Whether it is that of a report, in any language. */
export function hasSubjectOfReport(header: readonly HeaderField[]): boolean {
  return isSubjectOfReport(subjectOf(header));
}

/** "[SPAM?] ", "*** EXTERNAL *** ": what filters put in front. */
const MARK = /^[[({<*!\s]{1,6}(?:(?:possible|probable|suspected|likely)[ -])?(?:spam|junk|bulk|ext|extern|external|externe|suspect|unsure|caution)\b[^\w[({<]{1,12}/i;

function subjectOf(header: readonly HeaderField[]): string {
  return readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 200).replace(MARK, "");
}

function isSubjectOfReport(subject: string): boolean {
  return REPORT_SUBJECTS.some((beginning) => beginning.test(subject));
}

/** How people answer, in the languages of their programs. */
const ANSWERED = /^\W{0,2}(?:re|aw|antw|sv|vs|odp|ynt|res|r|回复|回覆|답장)\s?(?:\[\d{1,3}\])?\s?[:：]/iu;

/** Whether it is that of an answer. */
export function isAnswer(header: readonly HeaderField[]): boolean {
  return ANSWERED.test(subjectOf(header));
}
