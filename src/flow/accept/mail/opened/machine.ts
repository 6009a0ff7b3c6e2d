// Tells whether a program wrote a mail: what a person sends is no bounce, however much of one it quotes.

import { fieldValue, readEncodedWords, type Entity } from "../../../../mail/index.ts";
import { hasSubjectOfReport, isAnswer } from "./subject.ts";

type Envelope = Pick<Entity, "header" | "contentType">;

/** Names that mail systems go by, in front of the at sign or as the name that is shown. */
const SYSTEM = /\b(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|mdaemon|post[-_ ]?master|mail ?admin|mail (?:delivery|administrator|router)|(?:mail )?delivery (?:sub)?system|system administrator|double-bounce|e-?mail (?:delivery|system)|mail server)\b/i;

/** Each alone says that a mail system reports. */
const SIGNS: readonly ((mail: Envelope) => boolean)[] = [
  ({ contentType }) => contentType.mediaType === "multipart/report",
  ({ header }) => isFromSystem(header),
  ({ header }) => /^[^<]{0,200}<\s*(?:@\s*)?>/.test(fieldValue(header, "from") ?? ""),
  ({ header }) => fieldValue(header, "x-failed-recipients") !== undefined, // Exim, Gmail
  ({ header }) => fieldValue(header, "x-mlserver") !== undefined, // fml
  ({ header }) => hasSubjectOfReport(header) && !isOfPerson(header),
];

/** Programs in which people write. */
const WRITERS = /\b(?:microsoft (?:office )?outlook|outlook express|(?:apple|iphone|ipad|yahoo|windows (?:live )?) ?mail|thunderbird|mutt|evolution|eudora|pegasus|the bat|kmail|sylpheed|claws|roundcube|squirrelmail|horde|webmail|yahoomailwebservice)\b/i;

/** What somebody wrote or answered by hand, or sends to a list, may be called as a report is, and quote one. */
function isOfPerson(header: Envelope["header"]): boolean {
  const hasField = (name: string): boolean => fieldValue(header, name) !== undefined;
  return ["in-reply-to", "references", "user-agent", "list-unsubscribe"].some(hasField) || WRITERS.test(fieldValue(header, "x-mailer") ?? "") || hasOwnReturnPath(header);
}

/** Names that a program goes by. */
const PROGRAM = /mail|smtp|virus|gateway|server|system|daemon|filter|scan|secur|admin|notif|report|deliver|service|mta\b|exchange|spam/i;

/** What goes wrong with a report goes to nobody (RFC 5321 §4.5.5), with a person's mail to that person. */
function hasOwnReturnPath(header: Envelope["header"]): boolean {
  const from = readEncodedWords(fieldValue(header, "from") ?? "").slice(0, 400).toLowerCase();
  const [, returnPath] = /^\s*<([^<>\s]{1,320})>/.exec(fieldValue(header, "return-path")?.toLowerCase() ?? "") ?? [];
  const name = shownName(from);
  return returnPath !== undefined && from.includes(returnPath) && name !== undefined && !PROGRAM.test(name);
}

/** What stands in front of an address in angle brackets, without its quotes; undefined where that is no name. */
function shownName(from: string): string | undefined {
  const bracket = from.indexOf("<");
  const name = from.slice(0, Math.max(bracket, 0)).trim().replace(/^"/, "").replace(/"$/, "");
  return name.length < 2 || name.length > 100 || /[">]/.test(name) ? undefined : name;
}

/** Also one that tells of parcels and logins. */
export function isFromMachine(mail: Envelope): boolean {
  return isAutomatic(mail.header) || hasEmptyReturnPath(mail.header) || isReport(mail);
}

/** Mailboxes that answer by themselves have no return path either: this says that it is a report, whatever its text. */
export function isReport(mail: Envelope): boolean {
  return SIGNS.some((isSign) => isSign(mail));
}

/** Reports and automatic replies have it, so that nothing answers them: RFC 5321 §4.5.5. */
export function hasEmptyReturnPath(header: Envelope["header"]): boolean {
  return /^\s*<\s*(?:mailer-daemon[^>]{0,254})?>/i.test(fieldValue(header, "return-path") ?? "");
}

/** Whether it says so itself: RFC 3834 §5. */
export function isAutomatic(header: Envelope["header"]): boolean {
  return /^\s*auto-/i.test(fieldValue(header, "auto-submitted") ?? "");
}

/** Whether it says that it answers something: RFC 3834 §5. */
export function isAutoReplied(header: Envelope["header"]): boolean {
  return /^\s*auto-replied\b/i.test(fieldValue(header, "auto-submitted") ?? "");
}

/** Desks of people at which programs write as well. */
const DESK = /\b(?:post[-_ ]?master|mail ?admin\w{0,9}|(?:mail|system) administrator)\b/gi;

/** Whether it is called by a name that only programs go by. */
export function isFromProgram(header: Envelope["header"]): boolean {
  return isFromSystem(header) && SYSTEM.test((fieldValue(header, "from")?.slice(0, 300) ?? "").replaceAll(DESK, ""));
}

/** Whether a mail system wrote it, not the mailbox of a person. */
export function isFromSystem(header: Envelope["header"]): boolean {
  return SYSTEM.test(fieldValue(header, "from")?.slice(0, 300) ?? "") && !isPersonOfSystem(header);
}

/** Somebody sits at postmaster@, too: a name that is no program's, above an answer or in a program for people. */
function isPersonOfSystem(header: Envelope["header"]): boolean {
  const name = shownName(readEncodedWords(fieldValue(header, "from") ?? "").slice(0, 400));
  if (name === undefined || SYSTEM.test(name) || PROGRAM.test(name)) return false;
  const answers = fieldValue(header, "in-reply-to") !== undefined && isAnswer(header);
  return answers || WRITERS.test(fieldValue(header, "user-agent") ?? fieldValue(header, "x-mailer") ?? "");
}
