// Finds, in the text of a report, the command that a reply answered: the fields for machines do not tell it.

import type { ReplyText, SmtpPhase } from "../../../../mail/index.ts";
import type { OpenMail } from "../opened/open-mail.ts";
import { readRefusal } from "../sentences/refusal-words.ts";
import { ANSWER_MARK, COMMAND_MARK, readSession } from "./session-transcript.ts";

/** "(in reply to RCPT TO command)", behind the reply and at times over the end of a line: Postfix. */
const BEHIND = /\(in\s{1,10}reply\s/;
const BEHIND_IN_LINE = /\(in(?: reply|$)/;

/** Lines of one reply. */
const MOST_LINES = 12;
const LONGEST_LINE = 1000;
const MOST_REPLIES = 1000;
/** Replies that begin alike, and are looked at one by one. */
const MOST_ALIKE = 20;

interface Answered {
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
}

/** Undefined where the text does not tell, or where it has no such reply. It is looked at when the first reply is asked for. */
export function findPhase(mail: OpenMail): (reply: ReplyText) => SmtpPhase | undefined {
  let answered: ReadonlyMap<string, readonly Answered[]> | undefined;
  return (reply) => (answered ??= byBeginning(answeredIn(mail))).get(beginning(reply))?.find((one) => isSame(one.reply, reply))?.phase;
}

function answeredIn(mail: OpenMail): readonly Answered[] {
  const [hasSession, hasBehind] = [mail.mayHold(ANSWER_MARK), mail.mayHold(BEHIND)];
  return [...(hasSession ? inSession(mail.text.lines) : []), ...(hasBehind ? behind(mail.text.lines) : [])];
}

function byBeginning(all: readonly Answered[]): ReadonlyMap<string, readonly Answered[]> {
  const found = new Map<string, Answered[]>();
  for (const answered of all) {
    const alike = found.get(beginning(answered.reply));
    if (!alike) found.set(beginning(answered.reply), [answered]);
    else if (alike.length < MOST_ALIKE) alike.push(answered);
  }
  return found;
}

/** What is answered before the first command, and what stands behind the last answer, has no phase. */
function inSession(lines: readonly string[]): readonly Answered[] {
  const from = lines.findIndex((line) => line.includes(COMMAND_MARK));
  const last = lines.findLastIndex((line) => line.includes(ANSWER_MARK));
  if (from < 0 || last < from) return [];
  return readSession(lines.slice(from, last + 1)).slice(0, MOST_REPLIES).flatMap(({ isReply, phase, words }) => {
    const { reply } = isReply ? readRefusal(words) : {};
    return reply && phase ? [{ reply, phase }] : [];
  });
}

/** A free line, or the recipient whom the words are about; a reply that a relay broke may begin a line with the address as well. */
const BEGINS = /^\s*$|^<[^<>]{1,254}>(?::| \()/;

function behind(lines: readonly string[]): readonly Answered[] {
  const ends = lines.flatMap((line, at) => (BEHIND_IN_LINE.test(line.slice(0, LONGEST_LINE)) ? [at] : []));
  return ends.slice(0, MOST_REPLIES).flatMap((at) => {
    const first = Math.max(at - MOST_LINES, 0);
    const front = lines.slice(first, at + 1);
    const from = first + Math.max(front.findLastIndex((line) => BEGINS.test(line)), 0);
    const { reply, phase } = readRefusal(lines.slice(from, at + 1).map((line) => line.trim()).concat(" ", lines[at + 1] ?? "").join(" "));
    return reply && phase ? [{ reply, phase }] : [];
  });
}

function beginning({ code, text }: ReplyText): string {
  return `${code ?? ""} ${text.trimStart().slice(0, 1)}`;
}

/** Fields may cut a reply off, or fold it in other places. */
function isSame(one: ReplyText, other: ReplyText): boolean {
  const [first, second] = [bare(one.text), bare(other.text)];
  return first.startsWith(second) || second.startsWith(first);
}

function bare(text: string): string {
  return text.slice(0, 100).replaceAll(/\s+/g, "").slice(0, 60);
}
