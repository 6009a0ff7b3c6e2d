// The answers to own attempts, as notices: they come in by the same way as everything else, many in one.

import { newId, type Clock } from "../base/clock.ts";
import { fingerprintOf, writeSmtpNotice, type SmtpReport } from "../flow/accept/index.ts";
import type { ClaimedAttempt } from "../flow/retry/index.ts";
import type { Answer, Dropped } from "../flow/send/index.ts";
import { readMailbox, type Action, type Mailbox } from "../mail/index.ts";
import type { NewNotice } from "../store/index.ts";

/** What an attempt came to, and when. */
export type AnswerReport = SmtpReport & Required<Pick<SmtpReport, "envelopeId" | "lastAttemptAt" | "attempt">>;

/** Two of them fill a usual batch of work-through. */
const MOST_ANSWERS = 250;
/** Replies have up to 64 kB each. */
const LARGEST_BODY_BYTES = 512 * 1024;

/** As few notices as hold these answers; one that is larger than others may be has one of its own. */
export function noticesOfAnswers(reports: readonly AnswerReport[], clock: Pick<Clock, "now">): readonly NewNotice[] {
  const parts: NewNotice[] = [];
  for (let from = 0; from < reports.length; from += MOST_ANSWERS) parts.push(...noticesOfPart(reports.slice(from, from + MOST_ANSWERS), clock));
  return parts;
}

function noticesOfPart(reports: readonly AnswerReport[], clock: Pick<Clock, "now">): readonly NewNotice[] {
  const body = writeSmtpNotice(reports);
  if (body.length > LARGEST_BODY_BYTES && reports.length > 1) {
    const half = Math.ceil(reports.length / 2);
    return [...noticesOfPart(reports.slice(0, half), clock), ...noticesOfPart(reports.slice(half), clock)];
  }
  const receivedAt = reports.reduce((latest, { lastAttemptAt }) => Math.max(latest, lastAttemptAt), 0);
  return [{ id: newId(clock), source: "smtp", receivedAt, headers: {}, body, fingerprint: fingerprintOf(body), reports: reports.length }];
}

export function reportOfAnswer(attempt: ClaimedAttempt, answer: Exclude<Answer, Dropped>, lastAttemptAt: number): AnswerReport {
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
