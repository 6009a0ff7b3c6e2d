// The answer to an own attempt, as a notice: it comes in by the same way as everything else.

import { newId, type Clock } from "../base/clock.ts";
import { fingerprintOfAttempts, writeSmtpNotice, type AttemptReport, type SmtpReport } from "../flow/accept/index.ts";
import type { ClaimedAttempt } from "../flow/retry/index.ts";
import type { Answer, Dropped } from "../flow/send/index.ts";
import { readMailbox, type Action, type Mailbox } from "../mail/index.ts";
import type { NewNotice } from "../store/index.ts";

export function noticeOfAnswer(attempt: ClaimedAttempt, answer: Exclude<Answer, Dropped>, clock: Clock): NewNotice {
  const receivedAt = clock.now();
  const report = reportOf(attempt, answer, receivedAt);
  return { id: newId(clock), source: "smtp", receivedAt, headers: {}, body: writeSmtpNotice([report]), fingerprint: fingerprintOfAttempts([report]) };
}

function reportOf(attempt: ClaimedAttempt, answer: Exclude<Answer, Dropped>, lastAttemptAt: number): SmtpReport & AttemptReport {
  const isAnswered = answer.kind === "answered";
  return {
    finalRecipient: mailboxOf(attempt),
    action: actionOf(answer),
    ...(isAnswered && { reply: answer.reply, phase: answer.phase }),
    ...(isAnswered && answer.remoteMta !== undefined && { remoteMta: answer.remoteMta }),
    envelopeId: attempt.envelopeId,
    lastAttemptAt,
    attempt: { number: attempt.number, uncertain: attempt.uncertain || (isAnswered && answer.uncertain) },
  };
}

/**
 * RFC 3464 §2.3.3. What the application or a relay has taken over is relayed: its report may yet come.
 * No reply at all says nothing for good, so it is delayed.
 */
function actionOf(answer: Exclude<Answer, Dropped>): Action {
  if (answer.kind === "left-to-application") return "relayed";
  const { code, status } = answer.reply;
  const kind = code === undefined ? status?.class : Math.floor(code / 100);
  if (kind === 2) return answer.relayed ? "relayed" : "delivered";
  return kind === 5 ? "failed" : "delayed";
}

function mailboxOf({ mailbox }: ClaimedAttempt): Mailbox {
  const read = readMailbox(mailbox);
  if (!read) throw new Error(`An attempt is for a mailbox; "${mailbox}" is none`);
  return read;
}
