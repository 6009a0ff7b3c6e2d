// The form "gmail": a title between asterisks, a sentence that holds the recipient, and the reply at the end; in any language.

import { readMailbox } from "../../../../../mail/index.ts";
import { tellsDelay } from "../../sentences/delay-words.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Form } from "../../form.ts";
import { linePattern } from "../../words/line-pattern.ts";
import type { NoticeText } from "../../opened/notice-text.ts";
import { readRefusal } from "../../sentences/refusal-words.ts";

const TITLE = linePattern(/^\*\* .{1,200} \*\*$/, 300);
const ADDRESS = /(?<![^\s(<"'«„“])([^\s()<>"'«»„“@]{1,128}@[^\s()<>"'«»“”@:;,。、]{1,255}?)(?=[\s)>"'»“”:;,。、]|\.?$|\.\s|[^\x20-\x7e])/u;
/** What announces the reply ends in a colon, whatever the language. */
const ANNOUNCES = /[:：]$/;
const REPLY = /^(?:[245]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3} |DNS Error:|\[)/;
const NEAR = 4;

export const form: Form = {
  id: "gmail",
  title: "Gmail and Google Workspace",
  documentation: "https://support.google.com/mail/answer/6596",
  rank: "particular",
  ofMachines: true,
  read(mail) {
    const title = mail.text.find(TITLE);
    const finding = title < 0 ? undefined : findingAfter(title, mail.text);
    if (!finding) return undefined;
    const delayed = mail.header.some(({ name, value }) => name.toLowerCase() === "subject" && /\(Delay\)\s*$/.test(value)) || tellsDelay(mail.text);
    return { findings: [{ ...finding, action: delayed ? "delayed" : "failed" }] };
  },
};

function findingAfter(title: number, { lines, originOf }: NoticeText): Finding | undefined {
  const at = lines.findIndex((line, index) => index > title && index <= title + NEAR && ADDRESS.test(line.slice(0, 1000)));
  const finalRecipient = readMailbox(ADDRESS.exec((lines[at] ?? "").slice(0, 1000))?.[1] ?? "");
  if (!finalRecipient) return undefined;
  const replyAt = findReply(lines, at);
  const reason = replyAt < 0 ? [lines[at] ?? ""] : paragraph(lines, replyAt);
  return { finalRecipient, ...readRefusal(reason.join(" ")), found: { finalRecipient: originOf(at), diagnosticCode: originOf(replyAt < 0 ? at : replyAt) } };
}

/** Behind its announcement: a reply, else what Google says in place of one where there was no answer. */
function findReply(lines: readonly string[], at: number): number {
  const reply = lines.findIndex((line, index) => index > at && REPLY.test(line) && announced(lines, index));
  return reply >= 0 ? reply : lines.findIndex((line, index) => index > at && line.trim() !== "" && announced(lines, index));
}

function announced(lines: readonly string[], index: number): boolean {
  const before = lines.slice(Math.max(index - NEAR, 0), index).findLast((line) => line.trim() !== "");
  return before !== undefined && ANNOUNCES.test(before);
}

function paragraph(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex((line, index) => index > from && line.trim() === "");
  return lines.slice(from, end < 0 ? lines.length : end);
}
