// When two notices of replies are one: the same request may come twice, and the same refusal may be said again.

import { fingerprintOf } from "../fingerprint.ts";
import { readSmtpNotice } from "./read-smtp-notice.ts";

/** Whoever repeats a request does so within this; whoever tries again waits longer, or is early and counts for nothing. */
const REPEATED_WITHIN_MS = 3_600_000;

/**
 * The bytes, and of what does not tell when it happened the hour in which it was told: a server that is still full says the
 * same of the next try.
 */
export function fingerprintOfReplies(body: Uint8Array, toldAt: number | undefined): string {
  if (toldAt === undefined || tellsWhen(body)) return fingerprintOf(body);
  return fingerprintOf(body, String(Math.floor(toldAt / REPEATED_WITHIN_MS)));
}

function tellsWhen(body: Uint8Array): boolean {
  return readSmtpNotice(body).reports.every(({ lastAttemptAt, attempt }) => lastAttemptAt !== undefined || attempt !== undefined);
}
