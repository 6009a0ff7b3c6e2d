// Tells whether a program wrote a mail: what a person sends is no bounce, however much of one it quotes.

import { fieldValue, readEncodedWords, type Entity } from "../../../../mail/index.ts";

type Envelope = Pick<Entity, "header" | "contentType">;

/** Names that mail systems go by, in front of the at sign or as the name that is shown. */
const SYSTEM = /\b(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|mdaemon|post[-_ ]?master|mail ?admin|mail (?:delivery|administrator|router)|(?:mail )?delivery (?:sub)?system|system administrator|double-bounce|e-?mail (?:delivery|system)|mail server)\b/i;
/** How the subjects of reports begin; what a person answers or forwards begins with "Re:" or "Fwd:". */
const SUBJECTS: readonly RegExp[] = [
  /^\W{0,3}(?:un-?deliver(?:ed|able)|returned (?:mail|message|to sender)|failure notice|failed (?:mail|delivery|to deliver)|non[- ]?deliver(?:y|able)|ndn?r?\b)/i,
  /^\W{0,3}(?:warning:? .{0,40}(?:delay|message|deliver)|delay(?:ed)? (?:mail|delivery|message)|mail could not be delivered|could not (?:deliver|send)|unable to deliver|undeliverable)/i,
  /^\W{0,3}(?:(?:automatic )?(?:mail|message|e-?mail)? ?(?:system )?(?:delivery|status)) (?:status|fail(?:ed|ure)|error|problem|report|notification|delay|has failed|unsuccessful|subsystem|warning)/i,
  /^\W{0,3}(?:sorry,? )?(?:your |the |a )?(?:mail|message|e-?mail)(?: (?:to|for|from|addressed to|sent to) \S{1,254})? (?:(?:was|has|have|could|can) )?(?:not|cannot|\w{2,6}n't) (?:be(?:en)? )?(?:sent|delivered)\b/i,
  /^\W{0,3}(?:there was )?(?:an? )?(?:error|problem)s? (?:in |while |with )?(?:sending|delivering|the delivery of) (?:your |the |an? )?(?:mail|message|e-?mail)\b/i,
  // Other languages, as Exchange, Domino and carriers write it.
  /^\P{L}{0,3}(?:(?:hinweis|avviso|notifica|aviso|notificaci[oó]n|avis|nachricht|mail|e-?mail|mensaje|mensagem|message|messaggio|bericht|wiadomość|письмо|сообщение) ?:? ?(?:an |de |di |über |sobre |su )?)?(?:(?:konnte |wurde )?(?:nicht zugestellt|nicht zustellbar)|zustellung (?:fehlgeschlagen|gescheitert|nicht möglich)|non distribué?|non délivré|no entregado|n[ãa]o entregue|non consegnato|unzustellbar|(?:zustell|übermittlungs)fehler|fehler bei der zustellung|nicht zugestellt|non remis|échec de (?:la )?(?:remise|livraison|distribution)|no se (?:puede|pudo) entregar|no entregad|error de entrega|não (?:é possível entregar|entregue)|falha na entrega|non recapit|mancat[ao] (?:consegna|recapito)|recapito non riuscito|onbestelbaar|(?:uw |je )?(?:bericht )?(?:is |kon )?niet (?:worden )?(?:bezorgd|afgeleverd)|niedostarcz|nie (?:zosta[łl]a )?dostarczon[oa]|не ?доставлен|недоставлен|сбой доставки|teslim edilemed|iletilemed|olevererbart|kan (?:ikke leveres|inte levereras)|kunne ikke leveres|kunde inte levereras|ej levererat|ei voida toimittaa|ei toimitettu|doručit nelze|nelze doručit|nedoručitel|nedoručen|kézbesíthetetlen|sikertelen kézbesítés|не вдалося доставити|μη παραδόσιμο|αδυναμία παράδοσης|לא ניתן למסירה|تعذر التسليم)/iu,
  /^\P{L}{0,3}(?:配信(?:不能|エラー|失敗|できません)|送信(?:エラー|失敗|できません)|メール(?:エラー|配信|(?:が|は|を)?(?:送信|配信|お届け)でき)|宛先不明|不达|无法(?:送达|投递|传递)|未送达|無法(?:傳送|傳遞|投遞)|傳送失敗|\p{L}{0,8}退信|投递失败|(?:메일|메시지)?(?:이|가)? ?(?:배달되지|배달 ?(?:실패|불가)|전송 ?실패|발송 ?실패|전송되지|반송))/iu,
  /^\W{0,3}(?:mail|message|e-?mail) (?:status|fail(?:ed|ure)|error|problem|not delivered|undeliverable|system error|returned|bounced?)/i,
];

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

export function isFromMachine(mail: Envelope): boolean {
  return isAutomatic(mail.header) || isFromMailSystem(mail);
}

/** Other programs write mails too, and tell of parcels and logins that failed. */
function isFromMailSystem(mail: Envelope): boolean {
  return hasEmptyReturnPath(mail.header) || isReport(mail);
}

/** Mailboxes that answer by themselves have no return path either: this says that it is a report, whatever its text. */
export function isReport(mail: Envelope): boolean {
  return SIGNS.some((isSign) => isSign(mail));
}

/** How people hand on a mail, in the languages of their programs. */
const HANDED_ON = /^(?:\[?\s?(?:fwd?|wg|tr|rv|enc|i|doorst|vs|pd|továbbítás|转发|轉寄)\s?[:：]\s?)/i;

/** Whether somebody hands on a report, by its subject; an answer to one is none. */
export function handsOnReport(header: Envelope["header"]): boolean {
  const subject = subjectOf(header);
  return HANDED_ON.test(subject) && isSubjectOfReport(subject.replace(HANDED_ON, ""));
}

/** The subject without the mark of what is handed on, on one line. */
export function subjectHandedOn(header: Envelope["header"]): string {
  return subjectOf(header).replace(HANDED_ON, "").replaceAll(/\s+/g, " ");
}

/** Whether its subject is that of a report, in any language. */
export function hasSubjectOfReport(header: Envelope["header"]): boolean {
  return isSubjectOfReport(subjectOf(header));
}

/** "[SPAM?] ", "*** EXTERNAL *** ": what filters put in front. */
const MARK = /^[[({<*!\s]{1,6}(?:(?:possible|probable|suspected|likely)[ -])?(?:spam|junk|bulk|ext|extern|external|externe|suspect|unsure|caution)\b[^\w[({<]{1,12}/i;

function subjectOf(header: Envelope["header"]): string {
  return readEncodedWords(fieldValue(header, "subject") ?? "").slice(0, 200).replace(MARK, "");
}

function isSubjectOfReport(subject: string): boolean {
  return SUBJECTS.some((beginning) => beginning.test(subject));
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
  const answers = fieldValue(header, "in-reply-to") !== undefined && ANSWERED.test(subjectOf(header));
  return answers || WRITERS.test(fieldValue(header, "user-agent") ?? fieldValue(header, "x-mailer") ?? "");
}

/** How people answer, in the languages of their programs. */
const ANSWERED = /^\W{0,2}(?:re|aw|antw|sv|vs|odp|ynt|res|r|回复|回覆|답장)\s?(?:\[\d{1,3}\])?\s?[:：]/iu;
