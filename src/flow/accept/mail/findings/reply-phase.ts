// Finds, in the text of a report, the command that a reply answered: the fields for machines do not tell it.

import type { ReplyText, SmtpPhase } from "../../../../mail/index.ts";
import { linePattern } from "../words/line-pattern.ts";
import type { NoticeText } from "../opened/notice-text.ts";
import type { OpenMail } from "../opened/open-mail.ts";
import { readRefusal } from "../sentences/refusal-words.ts";
import { readSession } from "./session-transcript.ts";

/** "<<< 550 User unknown", below the command. */
const IN_SESSION = linePattern(/^\s*<<< ?[45]\d\d/);
/** "(in reply to RCPT TO command)", behind the reply: Postfix. */
const BEHIND = linePattern(/[Ii]n reply to /);

/** Lines of one reply. */
const MOST_LINES = 12;
const MOST_REPLIES = 1000;
/** Replies that begin alike, and are looked at one by one. */
const MOST_ALIKE = 20;

interface Answered {
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
}

/** Of which one stands in every text that tells. */
const WORDS = ["<<<", "n reply to "] as const;

/** Undefined where the text does not tell, or where it has no such reply. */
export function findPhase(mail: OpenMail): (reply: ReplyText) => SmtpPhase | undefined {
  if (!WORDS.some((word) => mail.mayHold(word))) return () => undefined;
  const { text } = mail;
  const byBeginning = new Map<string, Answered[]>();
  for (const answered of [...inSession(text), ...behind(text)]) {
    const alike = byBeginning.get(beginning(answered.reply)) ?? [];
    if (alike.length < MOST_ALIKE) byBeginning.set(beginning(answered.reply), [...alike, answered]);
  }
  return (reply) => byBeginning.get(beginning(reply))?.find((answered) => isSame(answered.reply, reply))?.phase;
}

function inSession(text: NoticeText): readonly Answered[] {
  if (!text.some(IN_SESSION)) return [];
  return readSession(text.lines).slice(0, MOST_REPLIES).flatMap(({ isReply, phase, words }) => {
    const { reply } = isReply ? readRefusal(words) : {};
    return reply && phase ? [{ reply, phase }] : [];
  });
}

/** A free line, or the recipient whom the words are about; a reply that a relay broke may begin a line with the address as well. */
const BEGINS = /^\s*$|^<[^<>]{1,254}>(?::| \()/;

function behind(text: NoticeText): readonly Answered[] {
  return text.findAll(BEHIND).slice(0, MOST_REPLIES).flatMap((at) => {
    const first = Math.max(at - MOST_LINES, 0);
    const front = text.lines.slice(first, at + 1);
    const from = first + Math.max(front.findLastIndex((line) => BEGINS.test(line)), 0);
    const { reply, phase } = readRefusal(text.lines.slice(from, at + 1).map((line) => line.trim()).concat(" ", text.lines[at + 1] ?? "").join(" "));
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
