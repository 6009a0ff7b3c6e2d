// When two notices are one: the answer to one attempt counts once, however often it is handed in.

import { mailboxKey } from "../../../mail/index.ts";
import type { DeliveryReport } from "../delivery-report.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { readSmtpNotice } from "./read-smtp-notice.ts";

export function fingerprintOfNotice(body: Uint8Array): string {
  const { reports } = readSmtpNotice(body);
  const attempts = reports.map(attemptOf);
  const isOwn = attempts.length > 0 && attempts.every((attempt) => attempt !== undefined);
  return isOwn ? fingerprintOf("attempts", ...attempts) : fingerprintOf(body);
}

function attemptOf({ envelopeId, finalRecipient, attempt }: DeliveryReport): string | undefined {
  if (envelopeId === undefined || !attempt) return undefined;
  return JSON.stringify([envelopeId, mailboxKey(finalRecipient), attempt.number, attempt.uncertain]);
}
