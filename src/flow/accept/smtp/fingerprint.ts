// When two notices are one: the answer to one attempt counts once, however often it is handed in.

import { mailboxKey } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { readSmtpNotice } from "./read-smtp-notice.ts";

/** What tells an attempt of ours from all others. */
export type AttemptReport = Required<Pick<DeliveryReport, "finalRecipient" | "envelopeId" | "attempt">>;

/** Our envelope ids begin with the time, so answers that come together lie together in an index. */
const FRONT_LENGTH = 10;

export function fingerprintOfNotice(body: Uint8Array): string {
  const { reports } = readSmtpNotice(body);
  return isAllAttempts(reports) ? fingerprintOfAttempts(reports) : fingerprintOf(body);
}

/** That of a notice with the answers to these attempts, without reading it. */
export function fingerprintOfAttempts(attempts: readonly [AttemptReport, ...AttemptReport[]]): string {
  return attempts[0].envelopeId.slice(0, FRONT_LENGTH) + fingerprintOf("attempts", ...attempts.map(textOf));
}

function isAllAttempts(reports: readonly DeliveryReport[]): reports is readonly [DeliveryReport & AttemptReport, ...(DeliveryReport & AttemptReport)[]] {
  return reports.length > 0 && reports.every(({ envelopeId, attempt }) => envelopeId !== undefined && attempt !== undefined);
}

function textOf({ envelopeId, finalRecipient, attempt }: AttemptReport): string {
  return JSON.stringify([envelopeId, mailboxKey(finalRecipient), attempt.number, attempt.uncertain]);
}
