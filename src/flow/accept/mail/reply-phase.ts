// Finds, in the text of a report, the command that a reply answered: the fields for machines do not tell it.

import type { ReplyText, SmtpPhase } from "../../../mail/index.ts";
import { linePattern } from "./line-pattern.ts";
import type { NoticeText } from "./notice-text.ts";
import { readRefusal } from "./refusal-words.ts";
import { readSession } from "./session-transcript.ts";

/** "<<< 550 User unknown", below the command. */
const IN_SESSION = linePattern(/^\s*<<< ?[45]\d\d/);
/** "(in reply to RCPT TO command)", behind the reply: Postfix. */
const BEHIND = linePattern(/in reply to /i);

/** Lines of one reply. */
const MOST_LINES = 12;
const MOST_REPLIES = 1000;

interface Answered {
  readonly reply: ReplyText;
  readonly phase: SmtpPhase;
}

/** Undefined where the text does not tell, or where it has no such reply. */
export function findPhase(text: NoticeText): (reply: ReplyText) => SmtpPhase | undefined {
  const answered = [...inSession(text), ...behind(text)];
  return (reply) => answered.find((other) => isSame(other.reply, reply))?.phase;
}

function inSession(text: NoticeText): readonly Answered[] {
  if (!text.some(IN_SESSION)) return [];
  return readSession(text.lines).slice(0, MOST_REPLIES).flatMap(({ isReply, phase, words }) => {
    const { reply } = isReply ? readRefusal(words) : {};
    return reply && phase ? [{ reply, phase }] : [];
  });
}

function behind(text: NoticeText): readonly Answered[] {
  return text.findAll(BEHIND).slice(0, MOST_REPLIES).flatMap((at) => {
    const from = text.lines.findLastIndex((line, index) => index <= at && (index <= at - MOST_LINES || /^(?:\s*$|<)/.test(line)));
    const words = text.lines.slice(Math.max(from, 0), at + 2);
    const end = words.findIndex((line, index) => index > at - from && line.trim() === "");
    const { reply, phase } = readRefusal(words.slice(0, end < 0 ? words.length : end).map((line) => line.trim()).join(" "));
    return reply && phase ? [{ reply, phase }] : [];
  });
}

/** Fields may cut a reply off, or fold it in other places. */
function isSame(one: ReplyText, other: ReplyText): boolean {
  const [first, second] = [bare(one.text), bare(other.text)];
  return one.code === other.code && (first.startsWith(second) || second.startsWith(first));
}

function bare(text: string): string {
  return text.replaceAll(/\s+/g, "").slice(0, 60);
}
