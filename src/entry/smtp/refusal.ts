// What is said to an SMTP client when its mail is not taken: reply code and enhanced status code (RFC 2034 §4) by the kind of error.

import { RequestError, SourceError, StoreError } from "../../base/errors.ts";
import { writeEnhancedStatusCode, type EnhancedStatusCode } from "../../mail/index.ts";

/** smtp-server answers with `responseCode`, a blank and the message. */
export class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, status: EnhancedStatusCode, text: string) {
    super(`${writeEnhancedStatusCode(status)} ${text}`);
    this.name = "Refusal";
    this.responseCode = responseCode;
  }
}

/** A reply code of RFC 5321 §4.2.3 with subject and detail of RFC 3463 §3; its class follows from the code. */
type Saying = readonly [responseCode: number, subject: number, detail: number];

export function refusal([responseCode, subject, detail]: Saying, text: string): Refusal {
  return new Refusal(responseCode, { class: responseCode >= 500 ? 5 : 4, subject, detail }, text);
}

/** RFC 3463 §3.5: no way to send it on is known. */
export const NO_ROUTE: Saying = [550, 4, 4];

/** RequestErrors whose fault lies elsewhere than in the message. */
const SAYING_OF_REQUEST: Readonly<Record<string, Saying>> = {
  "message.bad-mailbox": [553, 1, 3],
  "message.recipients": [554, 5, 3],
  "message.no-route": NO_ROUTE,
  "message.no-outlet": [554, 3, 5],
};

/** Anything unknown is temporary: whoever has the mail keeps it and comes again. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RequestError) return refusal(SAYING_OF_REQUEST[error.code] ?? [554, 6, 0], error.message);
  if (error instanceof SourceError) return refusal([554, 6, 0], error.message);
  if (error instanceof StoreError && error.code === "store.full") return refusal([452, 3, 1], "Mail system full: cannot keep the mail, try again later");
  return refusal([451, 3, 0], "Cannot take the mail now, try again later");
}
