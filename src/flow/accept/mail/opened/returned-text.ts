// Finds where, in a text for a person, the message that came back begins.

/** How MTAs announce it; each looks at whole lines. */
const ANNOUNCEMENTS: readonly RegExp[] = [
  // "--- Below this line is a copy of the message.", "------ This is a copy of your message …", "----- Unsent message follows -----"
  /^\s*[|=*_]{0,2}--.*\b(?:original|returned|undelivered|unsent|copy of|below this line|message headers?|message (?:text |header |body )?follows)\b/i,
  // "Original message follows.", "Original message headers:", "The original message is below:"
  /^\s*(?:the )?(?:original|unsent|returned|undelivered) (?:message|mail)(?: headers?| details)?(?: as received)?(?:(?: is)?(?: as)? (?:follows?|below))?\s*[:.]$/i,
  // "Message headers follow.", "Your message reads (in part):", "Your original message was:"
  /^\s*(?:message headers? follows?|your (?:original )?message (?:reads|begins|was|follows)(?: as follows)?(?: \(in part\))?)\s*[:.]$/i,
  // "---------- Forwarded message ---------", "Begin forwarded message:"
  /^\s*(?:-{3,}\s?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)\b.{0,40}|begin forwarded message:)$/i,
  // "Below is a copy of the original message:"
  /^\s*(?:below|following|included) is (?:a copy|the (?:beginning|text|headers?)) of .*[:.]$/i,
];

const ANNOUNCEMENT = new RegExp(ANNOUNCEMENTS.map(({ source }) => source).join("|"), "i");

/** A field of a header, also where it is quoted. */
const FIELD = /^(?:>\s?|\|\s?)?([A-Za-z][\w-]{1,40}):(?:\s|$)/;
/** Fields that people do not write by hand. */
const MADE: ReadonlySet<string> = new Set(["return-path", "received", "message-id", "mime-version", "dkim-signature", "x-mailer"]);
const OTHER: ReadonlySet<string> = new Set(["from", "to", "cc", "subject", "date", "content-type", "reply-to", "sender", "delivered-to"]);
/** Fields that a header has at the least. */
const FEWEST = 3;
const LOOK_AHEAD = 60;
const LONGEST_LINE = 200;
/** With the mark of a quotation in front of it. */
const LONGEST_FIELD = 50;

export interface ReturnedText {
  /** Index of the first line that is no longer for the reader: the announcement or the header itself. */
  readonly noticeEnd: number;
  /** Index of the first line of the returned header. */
  readonly headerAt: number;
}

export function findReturnedText(lines: readonly string[]): ReturnedText | undefined {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    if (announces(line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line)) return { noticeEnd: index, headerAt: nextFilled(lines, index + 1) };
    if (mayBeField(line) && FIELD.test(line) && isFree(lines[index - 1]) && isHeader(lines, index)) return { noticeEnd: index, headerAt: index };
  }
  return undefined;
}

/** All announcements end a sentence or hold a rule: most lines do neither, and need no expression. */
function announces(line: string): boolean {
  const isLikely = line.endsWith(":") || line.endsWith(".") || line.includes("--");
  return isLikely && ANNOUNCEMENT.test(line);
}

/** The same for fields: the colon stands near the beginning. */
function mayBeField(line: string): boolean {
  const colon = line.indexOf(":");
  return colon > 0 && colon < LONGEST_FIELD;
}

/** Empty, or the line of an mbox in front of a header (RFC 4155). */
function isFree(line = ""): boolean {
  return line === "" || /^>?From \S/.test(line);
}

/** Marks that mail programs put in front of what they quote. */
const QUOTED = /^(?:>|\|) ?/;

export function isQuoted(line: string): boolean {
  return line.startsWith(">") || line.startsWith("|");
}

export function withoutQuote(line: string): string {
  return isQuoted(line) ? line.replace(QUOTED, "") : line;
}

function nextFilled(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && line.trim() !== "");
  return at < 0 ? lines.length : at;
}

/** Whether the block that begins there is a header that a program wrote. */
function isHeader(lines: readonly string[], from: number): boolean {
  const names = new Set<string>();
  for (const line of lines.slice(from, from + LOOK_AHEAD)) {
    if (line === "") break;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined && (MADE.has(name) || OTHER.has(name))) names.add(name);
  }
  return names.size >= FEWEST && [...names].some((name) => MADE.has(name));
}
